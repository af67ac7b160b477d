package device_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// sdk lists the packages that device makers import.
var sdk = map[string]bool{
	"github.com/waybill/waybill/journal":        true,
	"github.com/waybill/waybill/device":         true,
	"github.com/waybill/waybill/device/vda5050": true,
}

// TestSDK_exportsOnlyOwnTypes checks that the exported API of the SDK uses only types of the SDK and of the standard
// library.
func TestSDK_exportsOnlyOwnTypes(t *testing.T) {
	t.Parallel()
	compiled := exportData(t)
	packages := importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(compiled[path])
	})
	for path := range sdk {
		p, err := packages.Import(path)
		if err != nil {
			t.Fatalf("import %s: %v", path, err)
		}
		for _, name := range foreignTypes(p, sdk) {
			t.Error(name)
		}
	}
}

// exportData returns the files of compiled export data by import path, for the SDK and all that it imports.
func exportData(t *testing.T) map[string]string {
	t.Helper()
	args := []string{"list", "-export", "-deps", "-f", "{{with .Export}}{{$.ImportPath}} {{.}}{{end}}"}
	for path := range sdk {
		args = append(args, path)
	}
	files := map[string]string{}
	for line := range strings.Lines(goTool(t, ".", nil, args...)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), " ")
		files[path] = file
	}
	return files
}

// goTool runs the go command in dir and returns what it printed.
func goTool(t *testing.T, dir string, env []string, args ...string) string {
	t.Helper()
	c := exec.CommandContext(t.Context(), "go", args...)
	c.Dir, c.Env = dir, append(os.Environ(), env...)
	out, err := c.Output()
	if err != nil {
		failed := &exec.ExitError{}
		errors.As(err, &failed)
		t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, failed.Stderr)
	}
	return string(out)
}

// foreignTypes names each use, in p's exported API, of a type that is neither in a public package nor in the standard
// library.
func foreignTypes(p *types.Package, public map[string]bool) []string {
	w := apiWalk{public: public, seen: map[*types.Named]bool{}}
	for _, name := range p.Scope().Names() {
		if o := p.Scope().Lookup(name); o.Exported() {
			w.visit(p.Name()+"."+name, o.Type())
		}
	}
	return w.found
}

// apiWalk visits all types that the exported API of a package uses, directly or through other types.
type apiWalk struct {
	public map[string]bool
	seen   map[*types.Named]bool
	found  []string
}

// visit walks t. at is the path to it, as in device.Config.Key.
func (w *apiWalk) visit(at string, t types.Type) {
	switch t := types.Unalias(t).(type) {
	case *types.Named:
		w.named(at, t)
	case *types.Struct:
		for f := range t.Fields() {
			if f.Exported() || f.Embedded() { // the exported members of an embedded field are promoted
				w.visit(at+"."+f.Name(), f.Type())
			}
		}
	case *types.Interface:
		for m := range t.Methods() {
			w.visit(at+"."+m.Name(), m.Type())
		}
	case *types.Signature:
		w.visit(at, t.Params())
		w.visit(at, t.Results())
	case *types.Tuple:
		for v := range t.Variables() {
			w.visit(at, v.Type())
		}
	case *types.Map:
		w.visit(at, t.Key())
		w.visit(at, t.Elem())
	case interface{ Elem() types.Type }: // pointer, slice, array, channel
		w.visit(at, t.Elem())
	case *types.TypeParam:
		w.visit(at, t.Constraint())
	}
}

func (w *apiWalk) named(at string, t *types.Named) {
	for a := range t.TypeArgs().Types() {
		w.visit(at, a)
	}
	p := t.Obj().Pkg()
	if p == nil || w.seen[t] { // nil for error and any
		return
	}
	w.seen[t] = true
	if first, _, _ := strings.Cut(p.Path(), "/"); !strings.Contains(first, ".") {
		return // the standard library
	}
	if !w.public[p.Path()] {
		w.found = append(w.found, fmt.Sprintf("%s has the type %s", at, t))
		w.seen[t] = false // report each use
		return
	}
	w.visit(at, t.Underlying())
	for m := range t.Methods() {
		if m.Exported() {
			w.visit(at+"."+m.Name(), m.Type())
		}
	}
}

func TestForeignTypes(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ source, found string }{
		{`func F(hidden.T) {}`, "F"},
		{`func F() (int, *hidden.T) { return 0, nil }`, "F"},
		{`var V map[hidden.T][]int`, "V"},
		{`var V map[int][]hidden.T`, "V"},
		{`const C hidden.N = 1`, "C"},
		{`type T = hidden.T`, "T"},
		{`type T struct{ F func(chan hidden.T) }`, "T.F"},
		{`type T struct{ t }; type t struct{ F hidden.T }`, "T.t.F"},
		{`type T struct{}; func (*T) M(...hidden.T) {}`, "T.M"},
		{`type T interface{ M() [2]hidden.T }`, "T.M"},
		{`type T[P any] struct{}; var V T[hidden.T]`, "V"},
		{`func F[P interface{ M(hidden.T) }](P) {}`, "F.M"},
		{`func F() t { return t{} }; type t struct{ F hidden.T }`, "F.F"},
		{`type T struct{ f hidden.T }; func (T) m(hidden.T) {}; func f(hidden.T) {}; var v hidden.T`, ""},
		{`type T struct{ F error; N *T }`, ""},
	} {
		all := foreignTypes(typeCheck(t, c.source), map[string]bool{"example.com/maker": true})
		path, _, _ := strings.Cut(strings.Join(all, "\n"), " has the type ")
		if want := strings.TrimSuffix("maker."+c.found, "maker."); path != want {
			t.Errorf("%s: found %q, want %q", c.source, path, want)
		}
	}
}

// typeCheck type-checks the source of a package that may use package hidden.
func typeCheck(t *testing.T, source string) *types.Package {
	t.Helper()
	load := func(path, source string, imports types.Importer) *types.Package {
		files := token.NewFileSet()
		f, err := parser.ParseFile(files, path, source, 0)
		var p *types.Package
		if err == nil {
			p, err = (&types.Config{Importer: imports}).Check(path, files, []*ast.File{f}, nil)
		}
		if err != nil {
			t.Fatalf("%s: %v", source, err)
		}
		return p
	}
	hidden := load("example.com/internal/hidden", "package hidden; type T struct{}; type N int", nil)
	const head = `package maker; import "example.com/internal/hidden"; var _ hidden.T; `
	return load("example.com/maker", head+source, singleImporter{hidden})
}

// singleImporter imports the same package for any path.
type singleImporter struct{ p *types.Package }

// Import implements types.Importer.
func (i singleImporter) Import(string) (*types.Package, error) { return i.p, nil }
