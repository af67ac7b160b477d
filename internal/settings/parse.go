package settings

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// ErrHelp says that a help text was asked for and printed.
var ErrHelp = errors.New("help was printed")

// ErrUsage is wrapped by errors about mistakes in the command line, the environment or the settings file.
var ErrUsage = errors.New("see -h for help")

// FileSetting is the name of the setting that names the settings file. A table may have no such row.
const FileSetting = "config"

// Environment looks up an environment variable.
type Environment func(name string) (value string, ok bool)

// Result is what Parse found.
type Result struct {
	Command string
	Values  []Found // of the command's settings, in the table's order
}

// Found is where the value of a setting came from, and what may be shown of it.
type Found struct {
	Name   string
	Source string // such as "--pace" or "WAYBILL_PACE"; empty: the default
	Shown  string // the text, or "(secret)"
	empty  bool
}

// Given reports whether a source other than the default has a value for the setting, an empty one included.
func (r Result) Given(name string) bool {
	for _, f := range r.Values {
		if f.Name == name {
			return f.Source != ""
		}
	}
	return false
}

// Has reports whether the setting has a value that is not empty.
func (r Result) Has(name string) bool {
	for _, f := range r.Values {
		if f.Name == name {
			return !f.empty
		}
	}
	return false
}

// String lists the settings that no default gave, without secrets.
func (r Result) String() string {
	out := []string{r.Command}
	for _, f := range r.Values {
		if f.Source != "" {
			out = append(out, fmt.Sprintf("%s=%s", f.Name, f.Shown))
		}
	}
	return strings.Join(out, " ")
}

// Parse reads the command line (without the program's name), the environment and the settings file, and stores the
// values. It returns ErrHelp after it has printed a help text to out. Otherwise its error wraps ErrUsage and lists all
// mistakes, one a line; Result then holds the values that were valid.
func (t *Table) Parse(args []string, env Environment, out io.Writer) (Result, error) {
	line, wrong := t.commandLine(args, out)
	if line.helped {
		return Result{Command: line.command}, ErrHelp
	}
	r := Result{Command: line.command}
	if line.command == "" {
		return r, Mistakes(wrong...)
	}
	file := settingsFile{}
	for _, s := range t.Of(line.command) {
		if s.Name != FileSetting {
			continue
		}
		path, err := t.resolve(s, line, env, settingsFile{})
		if err != nil {
			break // the loop below reports it
		}
		var bad []error
		file, bad = t.readFile(path.text)
		wrong = append(wrong, bad...)
	}
	for _, s := range t.Of(line.command) {
		v, err := t.resolve(s, line, env, file)
		if err == nil {
			err = v.store(s)
		}
		if err != nil {
			wrong = append(wrong, err)
		}
		r.Values = append(r.Values, v.found(s))
	}
	return r, Mistakes(append(wrong, t.missing(r)...)...)
}

// Mistakes joins mistakes into one error that wraps ErrUsage. It is nil if there are none.
func Mistakes(wrong ...error) error {
	if err := errors.Join(wrong...); err != nil {
		return usageError{err}
	}
	return nil
}

// usageError prints its mistakes alone.
type usageError struct{ error }

func (e usageError) Unwrap() []error { return []error{e.error, ErrUsage} }

// missing names the settings that the command needs and that have no value.
func (t *Table) missing(r Result) (wrong []error) {
	for _, s := range t.Of(r.Command) {
		if !s.neededBy(r.Command) || r.Has(s.Name) {
			continue
		}
		instead := len(s.Instead) > 0
		for _, other := range s.Instead {
			instead = instead && r.Has(other)
		}
		if !instead {
			wrong = append(wrong, fmt.Errorf("--%s is needed (or %s)", s.Name, t.Variable(s.Name)))
		}
	}
	return wrong
}

// value is the text that a source has for a setting.
type value struct {
	text   string
	source string // empty: the default
	hidden bool   // the source is a file that may hold anything, such as a wrong secret
}

// resolve returns the text of the first source that has one.
func (t *Table) resolve(s Setting, line commandLine, env Environment, file settingsFile) (value, error) {
	if text, ok := line.flags[s.Name]; ok {
		return value{text: text, source: "--" + s.Name}, nil
	}
	variable := t.Variable(s.Name)
	if text, ok := env(variable); ok {
		return value{text: text, source: variable}, nil
	}
	if path, ok := env(variable + "_FILE"); ok {
		v := value{source: variable + "_FILE", hidden: true}
		b, err := os.ReadFile(filepath.Clean(path))
		if err != nil {
			return v, fmt.Errorf("%s: read file %q: %w", v.source, path, cause(err))
		}
		v.text = strings.TrimSpace(string(b))
		return v, nil
	}
	if text, ok := file.values[s.Name]; ok {
		v := value{text: text.text, source: file.path + ": " + s.Name}
		if text.list && !s.Kind.List {
			return v, fmt.Errorf("%s: want one value, not a list", v.source)
		}
		return v, nil
	}
	return value{text: s.defaultOf(line.command)}, nil
}

// store validates the text and stores the value. Its error names the source and, unless it may be secret, the text.
func (v value) store(s Setting) error {
	if v.source == "" && v.text == "" {
		return nil // a setting without a default keeps its zero value
	}
	err := s.Kind.Store(v.text)
	if err == nil {
		return nil
	}
	at := v.source
	if !s.Secret && !v.hidden {
		at += fmt.Sprintf(" %q", shorten(v.text))
	}
	var part PartError
	if quotesNothing := errors.As(err, &part); quotesNothing || !errors.Is(err, ErrWant) && !s.Secret && !v.hidden {
		return fmt.Errorf("%s: want %s: %w", at, s.Kind.Want, err)
	}
	return fmt.Errorf("%s: want %s", at, s.Kind.Want)
}

func shorten(text string) string {
	const longest = 80
	if len(text) <= longest {
		return text
	}
	return strings.ToValidUTF8(text[:longest], "") + "…"
}

func (v value) found(s Setting) Found {
	f := Found{Name: s.Name, Source: v.source, Shown: v.text, empty: v.text == ""}
	if (s.Secret || v.hidden) && v.text != "" {
		f.Shown = "(secret)"
	}
	return f
}
