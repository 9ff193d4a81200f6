package site

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// Output is a rendered site: its files, in memory.
type Output struct {
	files []file // by path
}

type file struct {
	path string // relative to the site's root, with slashes
	data []byte
}

// Files yields the path of each file, relative to the site's root and with
// slashes, and what is in it, in the order of the paths. The bytes are not to
// be changed.
func (o *Output) Files() iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		for _, f := range o.files {
			if !yield(f.path, f.data) {
				return
			}
		}
	}
}

// Lookup returns what is in the file at a path.
func (o *Output) Lookup(path string) (data []byte, ok bool) {
	i, ok := slices.BinarySearchFunc(o.files, path, func(f file, p string) int { return strings.Compare(f.path, p) })
	if !ok {
		return nil, false
	}
	return o.files[i].data, true
}

const (
	// manifestName is the file in an output folder that lists what a build
	// wrote there: a line for each file with its SHA-256 and path, as
	// sha256sum(1) writes and checks it.
	manifestName = ".solnoma-manifest"
	manifestHead = "# Written by Solnoma. A later build replaces and deletes the files listed here, and no others.\n"
	// stagingName is the folder, inside of the output folder, in which a
	// build is put together.
	stagingName = ".solnoma-tmp"
)

// Write brings the folder dir to hold the site, and makes it where there is none.
//
// What is in dir and was not written by Write stays: .git, .gitignore, CNAME.
// What an earlier Write left there and is not part of the site any more is
// deleted, unless it was changed since. Files that are as they should be are
// not touched.
//
// All files are first written to a folder inside of dir, the one place that is
// sure to be on the same file system even where dir is a mount point. Only
// when all of them are complete is the old site touched: each file is put in
// place by a single rename, what pages need before the pages, and files that
// went away are deleted last. So
//
//   - an error before that (a full disk, a folder that is read-only) leaves the
//     old site untouched;
//   - an error during it puts back what was replaced, so that the old site is
//     as it was;
//   - a reader sees every file either old or new and always whole, though for
//     the moment of the renames one may be old and the next new;
//   - a process that is killed during it leaves such a mixture, which the next
//     Write completes.
//
// Write does not wait for the disk (fsync), and does not guard against a
// second Write to the same folder at the same time.
//
// The paths in protect are those the site is made from: its root, and in it
// the content, templates and static folders. Write refuses a dir that is one
// of them, contains one, or lies in one; but dir may lie in a folder that, as
// the root does, holds another of them. Symbolic links are resolved first.
//
// Write refuses, too, a folder that holds files but was not written by Write,
// unless their names all begin with a dot; and a site that needs the name of a
// file in dir that is not its own.
func (o *Output) Write(dir string, protect ...string) error {
	if dir == "" {
		return errors.New("no output folder is named")
	}
	if err := checkPlace(dir, protect); err != nil {
		return err
	}
	_, err := os.Stat(dir)
	isNew := errors.Is(err, fs.ErrNotExist)
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return fmt.Errorf("output folder: %w", err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return fmt.Errorf("output folder: %w", err)
	}
	defer root.Close()
	if err := o.write(root, dir); err != nil {
		if isNew {
			os.Remove(dir) // only if it is empty again
		}
		return err
	}
	return nil
}

// folder is what write needs of an *os.Root, which keeps every path, those
// that a manifest names included, from leading out of the folder.
type folder interface {
	FS() fs.FS
	Lstat(name string) (fs.FileInfo, error)
	Mkdir(name string, perm fs.FileMode) error
	MkdirAll(name string, perm fs.FileMode) error
	ReadFile(name string) ([]byte, error)
	Remove(name string) error
	RemoveAll(name string) error
	Rename(from, to string) error
	WriteFile(name string, data []byte, perm fs.FileMode) error
}

// write is Write after the folder is made and found fit; dir is its name, for
// messages.
func (o *Output) write(root folder, dir string) error {
	old, err := readManifest(root)
	if err != nil {
		return fmt.Errorf("%s: %w", dir, err)
	}
	if old == nil {
		if err := checkEmpty(root, dir); err != nil {
			return err
		}
	}
	p, err := o.plan(root, dir, old)
	if err != nil {
		return err
	}
	if len(p.put) == 0 && len(p.remove) == 0 && maps.Equal(old, p.manifest) {
		root.RemoveAll(stagingName) // of a build that was killed at its end
		return nil
	}
	if err := p.stage(root); err != nil {
		root.RemoveAll(stagingName)
		return fmt.Errorf("%s: the old site is untouched: %w", dir, err)
	}
	if err := p.swap(root); err != nil {
		return fmt.Errorf("%s: %w", dir, err)
	}
	root.RemoveAll(stagingName)
	return nil
}

// plan is what has to be done to a folder.
type plan struct {
	put      []file            // what is new or changed, in the order to put it in place
	before   map[string][]byte // what the folder has at the paths of put and remove
	remove   []string
	manifest map[string]string // path → hash, when all is done
	both     map[string]string // the same, with what is to be removed
	old      []byte            // the manifest as it is; nil if there is none
}

func (o *Output) plan(root folder, dir string, old map[string]string) (*plan, error) {
	p := &plan{before: map[string][]byte{}, manifest: map[string]string{}, both: maps.Clone(old)}
	if old == nil {
		p.both = map[string]string{}
	} else {
		p.old = formatManifest(old)
	}
	var inTheWay []string
	for _, f := range o.files {
		sum := hash(f.data)
		p.manifest[f.path], p.both[f.path] = sum, sum
		at, err := blockedBy(root, f.path)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", dir, err)
		}
		if at != "" {
			inTheWay = append(inTheWay, at)
			continue
		}
		info, err := root.Lstat(f.path)
		if errors.Is(err, fs.ErrNotExist) {
			p.put = append(p.put, f)
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", dir, err)
		}
		if !info.Mode().IsRegular() {
			inTheWay = append(inTheWay, f.path)
			continue
		}
		is, err := root.ReadFile(f.path)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", dir, err)
		}
		if string(is) == string(f.data) {
			continue
		}
		if old[f.path] == "" {
			inTheWay = append(inTheWay, f.path)
			continue
		}
		p.put = append(p.put, f)
		p.before[f.path] = is
	}
	if len(inTheWay) > 0 {
		slices.Sort(inTheWay)
		return nil, fmt.Errorf("%s holds files that are not of an earlier build, where the site needs the name: %s; move them away, or choose another folder",
			dir, strings.Join(slices.Compact(inTheWay), ", "))
	}
	for _, name := range slices.Sorted(maps.Keys(old)) {
		if p.manifest[name] != "" {
			continue
		}
		is, err := leftBy(root, name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", dir, err)
		}
		if is != nil && hash(is) == old[name] {
			p.remove = append(p.remove, name)
			p.before[name] = is
		}
	}
	slices.SortStableFunc(p.put, func(a, b file) int { return rank(a.path) - rank(b.path) })
	return p, nil
}

// leftBy returns what is in a file that an earlier build wrote, nil if the file
// is gone or something else has its name.
func leftBy(root folder, name string) ([]byte, error) {
	if at, err := blockedBy(root, name); err != nil || at != "" {
		return nil, err
	}
	info, err := root.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) || err == nil && !info.Mode().IsRegular() {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return root.ReadFile(name)
}

// rank orders files such that what a page needs is there before it.
func rank(name string) int {
	switch {
	case name == "index.html":
		return 2
	case path.Ext(name) == ".html":
		return 1
	}
	return 0
}

// blockedBy returns the parent of a path that is there and is no folder, ""
// if there is none.
func blockedBy(root folder, name string) (string, error) {
	for _, parent := range parents(name) {
		info, err := root.Lstat(parent)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return "", nil
		case err != nil:
			return "", err
		case !info.IsDir():
			return parent, nil
		}
	}
	return "", nil
}

// stage writes into the staging folder all that swap will need: the new files,
// copies of those they replace, and the manifests.
func (p *plan) stage(root folder) error {
	if err := root.RemoveAll(stagingName); err != nil { // of a build that was killed
		return err
	}
	if err := root.Mkdir(stagingName, 0o777); err != nil {
		return err
	}
	write := func(name string, data []byte) error {
		name = stagingName + "/" + name
		if err := root.MkdirAll(path.Dir(name), 0o777); err != nil {
			return err
		}
		return root.WriteFile(name, data, 0o666)
	}
	for _, f := range p.put {
		if err := write("new/"+f.path, f.data); err != nil {
			return err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(p.before)) {
		if err := write("old/"+name, p.before[name]); err != nil {
			return err
		}
	}
	if p.old != nil {
		if err := write("manifest-old", p.old); err != nil {
			return err
		}
	}
	if err := write("manifest-both", formatManifest(p.both)); err != nil {
		return err
	}
	return write("manifest", formatManifest(p.manifest))
}

// swap puts what is staged in place, and undoes it if a step fails. From its
// first step to its last the manifest lists the old and the new files, so that
// a build that comes after one that was killed knows them all for ours.
func (p *plan) swap(root folder) (err error) {
	var undo []func() error
	do := func(step, back func() error) {
		if err != nil {
			return
		}
		if err = step(); err == nil {
			undo = append(undo, back)
		}
	}
	rename := func(from, to string) func() error {
		return func() error { return root.Rename(stagingName+"/"+from, to) }
	}
	remove := func(name string) func() error { return func() error { return root.Remove(name) } }

	manifestBack := rename("manifest-old", manifestName)
	if p.old == nil {
		manifestBack = remove(manifestName)
	}
	do(rename("manifest-both", manifestName), manifestBack)
	for _, f := range p.put {
		for _, parent := range parents(f.path) {
			made := false
			do(func() error {
				err := root.Mkdir(parent, 0o777)
				made = err == nil
				if errors.Is(err, fs.ErrExist) {
					return nil
				}
				return err
			}, func() error {
				if !made {
					return nil
				}
				return root.Remove(parent)
			})
		}
		back := remove(f.path)
		if _, replaces := p.before[f.path]; replaces {
			back = rename("old/"+f.path, f.path)
		}
		do(rename("new/"+f.path, f.path), back)
	}
	for _, name := range p.remove {
		do(remove(name), rename("old/"+name, name))
	}
	do(rename("manifest", manifestName), nil)
	if err == nil {
		p.prune(root)
		return nil
	}
	for _, back := range slices.Backward(undo) {
		if e := back(); e != nil {
			return fmt.Errorf("%w; putting the old site back failed too (%w), so that the folder is now part old and part new: build again when the cause is mended", err, e)
		}
	}
	root.RemoveAll(stagingName)
	return fmt.Errorf("the old site was put back: %w", err)
}

// prune removes the folders that the removed files leave empty; it is no harm
// if one stays.
func (p *plan) prune(root folder) {
	for _, name := range slices.Backward(p.remove) {
		for _, parent := range slices.Backward(parents(name)) {
			if root.Remove(parent) != nil {
				break
			}
		}
	}
}

// parents returns the folders that a path lies in, the outermost first.
func parents(name string) []string {
	var all []string
	for i := range len(name) {
		if name[i] == '/' {
			all = append(all, name[:i])
		}
	}
	return all
}

func hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func formatManifest(m map[string]string) []byte {
	b := []byte(manifestHead)
	for _, name := range slices.Sorted(maps.Keys(m)) {
		b = fmt.Appendf(b, "%s  %s\n", m[name], name)
	}
	return b
}

// readManifest returns what the manifest of a folder lists, nil where there is
// none. Lines that are not a hash and a path inside the folder are passed over.
func readManifest(root folder) (map[string]string, error) {
	b, err := root.ReadFile(manifestName)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	m := map[string]string{}
	for line := range strings.Lines(string(b)) {
		sum, name, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		if ok && len(sum) == 2*sha256.Size && fs.ValidPath(name) && name != "." {
			m[name] = sum
		}
	}
	return m, nil
}

// checkEmpty refuses a folder that holds anything but names with a dot.
func checkEmpty(root folder, dir string) error {
	entries, err := fs.ReadDir(root.FS(), ".")
	if err != nil {
		return fmt.Errorf("%s: %w", dir, err)
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") {
			return fmt.Errorf("%s is not empty (it holds %s) and was not written by an earlier build; choose another folder, or empty this one", dir, e.Name())
		}
	}
	return nil
}

// checkPlace refuses an output folder that is, contains or lies in a protected
// one.
func checkPlace(dir string, protect []string) error {
	out, err := resolve(dir)
	if err != nil {
		return fmt.Errorf("output folder: %w", err)
	}
	resolved := make([]string, len(protect))
	for i, p := range protect {
		if resolved[i], err = resolve(p); err != nil {
			return err
		}
	}
	for i, p := range protect {
		in := resolved[i]
		holdsOther := slices.ContainsFunc(resolved, func(other string) bool { return other != in && within(other, in) })
		refuse := func(how string) error {
			return fmt.Errorf("%s cannot be the output folder: it %s %s, which the site is made from; choose another", dir, how, p)
		}
		dirHolds, inHolds := within(in, out), within(out, in)
		switch {
		case dirHolds && inHolds:
			return refuse("is")
		case dirHolds:
			return refuse("contains")
		case inHolds && !holdsOther:
			return refuse("lies in")
		}
	}
	return nil
}

// resolve returns the absolute path without symbolic links, of which the last
// parts need not exist.
func resolve(name string) (string, error) {
	abs, err := filepath.Abs(name)
	if err != nil {
		return "", err
	}
	rest := ""
	for {
		real, err := filepath.EvalSymlinks(abs)
		if err == nil {
			return filepath.Join(real, rest), nil
		}
		parent := filepath.Dir(abs)
		if !errors.Is(err, fs.ErrNotExist) || parent == abs {
			return "", err
		}
		if target, err := os.Readlink(abs); err == nil { // a link to what is not there yet
			if !filepath.IsAbs(target) {
				target = filepath.Join(parent, target)
			}
			abs = target
			continue
		}
		rest = filepath.Join(filepath.Base(abs), rest)
		abs = parent
	}
}

// within reports whether a resolved path is a folder or lies in it. Folders
// that exist are compared as the file system does, which may take two
// spellings for the same.
func within(name, folder string) bool {
	info, err := os.Stat(folder)
	for {
		if name == folder {
			return true
		}
		if err == nil {
			if i, e := os.Stat(name); e == nil && os.SameFile(i, info) {
				return true
			}
		}
		parent := filepath.Dir(name)
		if parent == name {
			return false
		}
		name = parent
	}
}
