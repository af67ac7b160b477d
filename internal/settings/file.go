package settings

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
)

// settingsFile is a TOML file with one key for each setting.
type settingsFile struct {
	path   string
	values map[string]fileValue
}

type fileValue struct {
	text string
	list bool
}

// readFile reads the settings file. An empty path gives an empty file. It names every key that no command has as a
// setting: a setting of another command is no mistake, so that all commands can share one file.
func (t *Table) readFile(path string) (f settingsFile, wrong []error) {
	if path == "" {
		return f, nil
	}
	f = settingsFile{path: path, values: map[string]fileValue{}}
	text, err := os.ReadFile(filepath.Clean(path))
	if err != nil {
		return f, nil // FileSetting is a File, whose own check reports it
	}
	var keys map[string]any
	if err := toml.Unmarshal(text, &keys); err != nil {
		var at toml.ParseError
		if errors.As(err, &at) { // its message may repeat a secret
			return f, []error{fmt.Errorf("%s: line %d is not valid TOML", path, at.Position.Line)}
		}
		return f, []error{fmt.Errorf("%s: not valid TOML", path)}
	}
	for _, name := range slices.Sorted(maps.Keys(keys)) {
		if _, ok := t.named(name); !ok || name == FileSetting {
			wrong = append(wrong, fmt.Errorf("%s: unknown setting %q%s", path, name, suggest(name, t.names())))
			continue
		}
		v, ok := textOf(keys[name])
		if !ok {
			wrong = append(wrong, fmt.Errorf("%s: %s: want text, a number, true, false, a time or a list", path, name))
			continue
		}
		f.values[name] = v
	}
	return f, wrong
}

// textOf writes a TOML value as a flag would have it.
func textOf(v any) (fileValue, bool) {
	switch v := v.(type) {
	case string:
		return fileValue{text: v}, true
	case bool:
		return fileValue{text: strconv.FormatBool(v)}, true
	case int64:
		return fileValue{text: strconv.FormatInt(v, 10)}, true
	case float64:
		return fileValue{text: strconv.FormatFloat(v, 'g', -1, 64)}, true
	case time.Time:
		return fileValue{text: v.Format(time.RFC3339Nano)}, true
	case []any:
		var parts []string
		for _, one := range v {
			part, ok := textOf(one)
			if !ok || part.list {
				return fileValue{}, false
			}
			parts = append(parts, part.text)
		}
		return fileValue{text: strings.Join(parts, ","), list: true}, true
	}
	return fileValue{}, false
}
