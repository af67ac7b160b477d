// Command house prints figures about the shape of the source tree: how large packages and files are, how many lines are
// too long, and how many external functions of contracts have no `@notice`. It reads the files that git tracks or would
// track. Two kinds of files do not count: generated code, which says so in its first lines, and everything below a
// testdata folder. With -list it names each offender. With -check it fails if a file, a line or a package is over its
// limit, or a notice is missing.
package main

import (
	"bufio"
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Limits of the tree.
const (
	maxFileLines    = 400
	maxColumns      = 120 // characters; a tab counts as one
	maxPackageLines = 3000
	maxPackageFiles = 25
)

// languages are the suffixes of files that people write and read as source.
var languages = []string{
	".go", ".sol", ".ts", ".mts", ".js", ".mjs", ".css", ".html", ".sql", ".sh", ".md", ".toml", ".yml", ".yaml",
}

func main() {
	list := flag.Bool("list", false, "name each file and line over its limit")
	check := flag.Bool("check", false, "fail if something is over its limit")
	flag.Parse()
	if err := run(context.Background(), *list, *check); err != nil {
		fmt.Fprintf(os.Stderr, "house: %v\n", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, list, check bool) error {
	out, err := exec.CommandContext(ctx, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").Output()
	if err != nil {
		return fmt.Errorf("list the files of the tree: %w", err)
	}
	var t tree
	for name := range strings.SplitSeq(strings.Trim(string(out), "\x00"), "\x00") {
		b, err := os.ReadFile(name) //nolint:gosec // a file of this repository
		if os.IsNotExist(err) {
			continue // deleted and not yet committed
		}
		if err != nil {
			return err
		}
		t.add(name, b)
	}
	over := t.over()
	if list || check && len(over) > 0 {
		for _, l := range over {
			fmt.Println(l)
		}
	}
	for _, f := range t.figures() {
		fmt.Printf("figure %s %d count\n", f.name, f.value)
	}
	if check && len(over) > 0 {
		return fmt.Errorf("%d files, lines or packages are over their limit, see above", len(over))
	}
	return nil
}

// tree collects what run prints.
type tree struct {
	rootGoFiles int
	longFiles   int
	longLines   int
	unexplained int              // external functions of contracts without @notice
	packages    map[string]*size // by folder
	listing     []string         // each file and line over its limit
}

// size is how much non-test code a package has.
type size struct{ files, lines int }

type figure struct {
	name  string
	value int
}

// over names everything that is over its limit, sorted by name.
func (t *tree) over() []string {
	all := slices.Clone(t.listing)
	for dir, s := range t.packages {
		if s.lines > maxPackageLines {
			all = append(all, fmt.Sprintf("%s: package of %d lines without tests", dir, s.lines))
		}
		if s.files > maxPackageFiles {
			all = append(all, fmt.Sprintf("%s: package of %d files without tests", dir, s.files))
		}
	}
	slices.Sort(all)
	return all
}

func (t *tree) figures() []figure {
	var lines, files int
	for _, s := range t.packages {
		lines, files = max(lines, s.lines), max(files, s.files)
	}
	return []figure{
		{"root_go_files", t.rootGoFiles},
		{"files_over_400_lines", t.longFiles},
		{"packages", len(t.packages)},
		{"largest_package_lines", lines},
		{"largest_package_files", files},
		{"lines_over_120", t.longLines},
		{"functions_without_notice", t.unexplained},
	}
}

// add counts one file. Names are relative to the root, with slashes.
func (t *tree) add(name string, content []byte) {
	kind := path.Ext(name)
	if !slices.Contains(languages, kind) || inTestdata(name) || generated(content) {
		return
	}
	lines := bytes.Count(content, []byte("\n"))
	if lines > maxFileLines {
		t.longFiles++
		t.listing = append(t.listing, fmt.Sprintf("%s: %d lines", name, lines))
	}
	for i, width := range tooLong(kind, content) {
		t.longLines++
		t.listing = append(t.listing, fmt.Sprintf("%s:%d: %d columns", name, i, width))
	}
	if kind == ".sol" && strings.HasPrefix(name, "contracts/src/") {
		for _, i := range withoutNotice(content) {
			t.unexplained++
			t.listing = append(t.listing, fmt.Sprintf("%s:%d: external function without @notice", name, i))
		}
	}
	if kind != ".go" {
		return
	}
	dir := path.Dir(name)
	if dir == "." {
		t.rootGoFiles++
		t.listing = append(t.listing, name+": Go file in the root")
	}
	if t.packages == nil {
		t.packages = map[string]*size{}
	}
	if t.packages[dir] == nil {
		t.packages[dir] = &size{}
	}
	if !strings.HasSuffix(name, "_test.go") {
		t.packages[dir].files++
		t.packages[dir].lines += lines
	}
}

func inTestdata(name string) bool {
	return slices.Contains(strings.Split(path.Dir(name), "/"), "testdata")
}

var generatedMark = regexp.MustCompile(`(?m)^(//|#|--|/\*|<!--) Code generated .* DO NOT EDIT\.`)

// generated reports whether one of the first lines is the mark of generated code that `go help generate` describes.
func generated(content []byte) bool {
	return generatedMark.Match(content[:min(len(content), 1024)])
}

// url matches an address in text, and the target of a link in Markdown.
var url = regexp.MustCompile(`https?://\S+|\]\([^)\s]*\)`)

// tooLong returns the width of each line that is too long, by its number. In Markdown neither the rows of tables nor
// URLs count: they cannot be broken.
func tooLong(kind string, content []byte) map[int]int {
	long := map[int]int{}
	s := bufio.NewScanner(bytes.NewReader(content))
	s.Buffer(nil, len(content)+1)
	for i := 1; s.Scan(); i++ {
		line := s.Text()
		if kind == ".md" {
			if strings.HasPrefix(strings.TrimSpace(line), "|") {
				continue
			}
			line = url.ReplaceAllString(line, "")
		}
		if width := utf8.RuneCountInString(line); width > maxColumns {
			long[i] = width
		}
	}
	return long
}
