package arch_test

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/testenv"
)

// mention matches a file or folder that a document names in backticks.
var mention = regexp.MustCompile("`([A-Za-z0-9_./-]+(?:/|\\.(?:go|sol|ts|mjs|sh|sql|toml|json|md|html|css)))`")

// link matches the target of a link within the repository.
var link = regexp.MustCompile(`\]\(([^)#:\s]+)(?:#[^)]*)?\)`)

// elsewhere are names in backticks that are no files of the repository: an ending, an operator's settings file, a file
// of the VDA 5050 specification.
var elsewhere = map[string]bool{"_test.go": true, "waybill.toml": true, "docs/schemas/state.md": true}

// TestDocuments_nameWhatExists checks that every file that a document names or links to exists: by its path from the
// root or from the document, or, for a bare name, anywhere in the repository.
func TestDocuments_nameWhatExists(t *testing.T) {
	t.Parallel()
	root := testenv.Path(t)
	names, documents := survey(t, root)
	for _, doc := range documents {
		b, err := os.ReadFile(filepath.Join(root, doc))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range mention.FindAllStringSubmatch(string(b), -1) {
			name := m[1]
			if elsewhere[name] || exists(root, doc, name) || !strings.Contains(name, "/") && names[name] {
				continue
			}
			t.Errorf("%s names `%s`, which does not exist", doc, name)
		}
		for _, m := range link.FindAllStringSubmatch(string(b), -1) {
			if !exists(root, doc, m[1]) {
				t.Errorf("%s links to %s, which does not exist", doc, m[1])
			}
		}
	}
}

// survey lists the base names of all files below root, and the documents among them.
func survey(t *testing.T, root string) (names map[string]bool, documents []string) {
	t.Helper()
	names = map[string]bool{}
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if d.Name() == "node_modules" || d.Name() == ".git" {
				return filepath.SkipDir
			}
			return nil
		}
		names[d.Name()] = true
		if path.Ext(d.Name()) == ".md" && !strings.Contains(p, "testdata") {
			rel, err := filepath.Rel(root, p)
			if err != nil {
				return err
			}
			documents = append(documents, rel)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return names, documents
}

func exists(root, doc, name string) bool {
	for _, base := range []string{root, filepath.Join(root, filepath.Dir(doc))} {
		if _, err := os.Stat(filepath.Join(base, name)); err == nil {
			return true
		}
	}
	return false
}
