package content

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"solnoma/timeline"
)

// walker lists the files of a site, which it never leaves.
type walker struct {
	fsys     fs.FS // of an os.Root, which refuses links that lead out of it
	problems []timeline.Problem
}

func (w *walker) report(s timeline.Severity, name, code, hint, message string) {
	w.problems = append(w.problems, timeline.Problem{File: name, Code: code, Severity: s, Message: message, Hint: hint})
}

// list returns the entries of a folder that are content, by name.
func (w *walker) list(dir string) []fs.DirEntry {
	entries, err := fs.ReadDir(w.fsys, dir)
	if err != nil {
		w.report(timeline.Error, dir, "unreadable", "see that you may read the folder", "cannot be read: "+reason(err).Error())
	}
	return slices.DeleteFunc(entries, func(e fs.DirEntry) bool {
		n := e.Name()
		return n[0] == '.' || n[0] == '_' || strings.EqualFold(n, "README.md")
	})
}

// stat returns what a name leads to: a folder or a regular file. Anything else
// is reported, and nil is returned.
func (w *walker) stat(name string, mode fs.FileMode) fs.FileInfo {
	info, err := fs.Stat(w.fsys, name)
	switch {
	case err == nil && (info.IsDir() || info.Mode().IsRegular()):
		return info
	case err == nil:
		w.report(timeline.Error, name, "not-a-file", "take it out of the folder", "is neither a file nor a folder")
	case mode&fs.ModeSymlink == 0:
		w.report(timeline.Error, name, "unreadable", "see that you may read it", "cannot be read: "+reason(err).Error())
	default:
		target, _ := fs.ReadLink(w.fsys, name)
		inside := filepath.IsLocal(filepath.FromSlash(path.Join(path.Dir(name), target))) && !filepath.IsAbs(target)
		switch {
		case filepath.IsAbs(target):
			w.report(timeline.Error, name, "link-outside", "put the file itself there, or make the link relative, within the site",
				"is a link with an absolute path, which another machine does not have")
		case inside && errors.Is(err, fs.ErrNotExist):
			w.report(timeline.Error, name, "broken-link", "put the file itself there", "is a link to "+filepath.ToSlash(target)+", which does not exist")
		case inside && !strings.Contains(err.Error(), "escapes"): // the error has no name in package os
			w.report(timeline.Error, name, "broken-link", "put the file itself there", "is a link that cannot be followed: "+reason(err).Error())
		default:
			w.report(timeline.Error, name, "link-outside", "put the file itself there; only links within the site are followed",
				"is a link that leads out of the site's folder")
		}
	}
	return nil
}

// files returns the files of a folder that have one of the endings, and with
// deep those of the folders in it.
func (w *walker) files(dir string, info fs.FileInfo, deep bool, endings ...string) []string {
	names := w.within(dir, []fs.FileInfo{info}, deep, endings)
	slices.Sort(names)
	return names
}

// within is files for a folder that lies within others, itself included.
func (w *walker) within(dir string, parents []fs.FileInfo, deep bool, endings []string) (names []string) {
	for _, e := range w.list(dir) {
		name := dir + "/" + e.Name()
		info := w.stat(name, e.Type())
		if info == nil {
			continue
		}
		ending := strings.ToLower(path.Ext(name))
		known := slices.Contains(endings, ending)
		switch {
		case info.IsDir() && known:
			w.report(timeline.Error, name, "not-a-file", "rename the folder, or put a text in its place", "is a folder, and is named like a text")
		case info.IsDir() && !deep:
			w.report(timeline.Warning, name, "not-read", "put its files one folder higher", "not read: a folder has no meaning here")
		case info.IsDir() && slices.ContainsFunc(parents, func(p fs.FileInfo) bool { return os.SameFile(p, info) }):
			w.report(timeline.Error, name, "broken-link", "delete it", "is a link to a folder that it lies in")
		case info.IsDir():
			names = append(names, w.within(name, append(slices.Clip(parents), info), deep, endings)...)
		case !known:
			w.report(timeline.Warning, name, "not-read", "only "+strings.Join(endings, " and ")+" files are read here; a name that begins with _ is passed over in silence",
				"not read: its ending is "+quoteOr(ending, "missing"))
		default:
			names = append(names, name)
		}
	}
	return names
}
