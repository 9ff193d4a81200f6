package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// repository is the git repository that a site lies in.
type repository struct{ dir string } // of the site

// git runs git in the site's folder and returns what it prints.
func (r repository) git(ctx context.Context, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "git", append([]string{"-C", r.dir}, args...)...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if errors.Is(err, exec.ErrNotFound) {
		return nil, misuse("git is not installed", "diff compares revisions of git; install git, or put it on the PATH")
	}
	if err != nil {
		return nil, fmt.Errorf("git %s: %s", args[0], strings.TrimSpace(stderr.String()))
	}
	return out, nil
}

// openRepository finds the repository of a site.
func openRepository(ctx context.Context, site string) (repository, error) {
	r := repository{site}
	if _, err := r.git(ctx, "rev-parse", "--show-prefix"); err != nil {
		var told *failure
		if errors.As(err, &told) {
			return r, err
		}
		return r, misuse(fmt.Sprintf("%s is not in a git repository", printable(site)), "diff compares revisions of git: run git init and commit the site first")
	}
	return r, nil
}

// prefix returns the path of the site in the repository, "" or with a slash at
// its end.
func (r repository) prefix(ctx context.Context) (string, error) {
	out, err := r.git(ctx, "rev-parse", "--show-prefix")
	return strings.TrimRight(string(out), "\r\n"), err
}

// commit returns the full name of a revision's commit.
func (r repository) commit(ctx context.Context, revision string) (string, error) {
	if strings.HasPrefix(revision, "-") {
		return "", misuse(fmt.Sprintf("%q is no revision", revision), "give a branch, a tag or a commit")
	}
	out, err := r.git(ctx, "rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	if err != nil {
		return "", misuse(fmt.Sprintf("git knows no revision %q", revision), "give a branch, a tag or a commit; in a shallow clone, fetch it first")
	}
	return strings.TrimSpace(string(out)), nil
}

// parting returns the last commit that two revisions have in common.
func (r repository) parting(ctx context.Context, one, other string) (string, error) {
	var err error
	for _, revision := range []*string{&one, &other} {
		if *revision, err = r.commit(ctx, *revision); err != nil {
			return "", err
		}
	}
	out, err := r.git(ctx, "merge-base", one, other)
	if err != nil {
		return "", misuse("the two revisions have no commit in common", "in a shallow clone, fetch more of it first")
	}
	return strings.TrimSpace(string(out)), nil
}

// checkOut writes what a site is made from, as it is in a commit, into an empty
// folder. Symbolic links and submodules are left out.
func (r repository) checkOut(ctx context.Context, commit, dir string) error {
	list, err := r.git(ctx, "ls-tree", "-r", "-z", commit, "--", "site.yaml", "content")
	if err != nil {
		return err
	}
	type blob struct{ id, path string }
	var blobs []blob
	for entry := range strings.SplitSeq(string(list), "\x00") {
		meta, path, ok := strings.Cut(entry, "\t")
		f := strings.Fields(meta)
		if !ok || len(f) != 3 || f[1] != "blob" || !strings.HasPrefix(f[0], "100") || !fs.ValidPath(path) {
			continue
		}
		blobs = append(blobs, blob{f[2], path})
	}
	cmd := exec.CommandContext(ctx, "git", "-C", r.dir, "cat-file", "--batch")
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	go func() {
		defer in.Close()
		for _, b := range blobs {
			if _, err := fmt.Fprintln(in, b.id); err != nil {
				return // git has ended, which is seen below
			}
		}
	}()
	reader := bufio.NewReader(out)
	for _, b := range blobs {
		if err := readBlob(reader, filepath.Join(dir, filepath.FromSlash(b.path))); err != nil {
			cmd.Process.Kill()
			cmd.Wait()
			return fmt.Errorf("reading %s of %s: %w", b.path, commit, err)
		}
	}
	return cmd.Wait()
}

// readBlob writes the next file that git cat-file --batch prints.
func readBlob(r *bufio.Reader, name string) error {
	head, err := r.ReadString('\n')
	if err != nil {
		return err
	}
	f := strings.Fields(head) // id, type, size
	if len(f) != 3 {
		return errors.New(strings.TrimSpace(head))
	}
	size, err := strconv.ParseInt(f[2], 10, 64)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return err
	}
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	_, err = io.CopyN(file, r, size)
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	_, err = r.Discard(1) // the line's end behind it
	return err
}
