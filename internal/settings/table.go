// Package settings reads the settings of a program with several commands from one table. The table gives flags,
// environment variables, the settings file, defaults, validation, help texts and the reference page. A value comes from
// the first of these sources that has it: flag, environment variable, file named by an environment variable, settings
// file, default. Every source holds text, and the kind of a setting validates it. So all mistakes are reported
// together. A secret value appears in no error and in no help text.
package settings

import (
	"slices"
	"strings"
)

// Table describes a program: its commands and all their settings.
type Table struct {
	Program  string // name of the executable; in upper case with "_" it is the prefix of environment variables
	Summary  string // one line
	Commands []Command
	Settings []Setting // rows of one group follow each other
}

// Command is one command of the program.
type Command struct {
	Name    string // one word, or two such as "device list"
	Group   string // heading in the list of commands
	Summary string // one sentence
	Service bool   // it runs until it is stopped; all other commands end by themselves
}

// Setting is one row of the table. Two rows may have the same name if no command has both.
type Setting struct {
	Name     string // of the flag, without dashes
	Group    string // heading in help texts
	Kind     Kind   // validates a text and stores the value
	Secret   bool   // the value is never shown
	Commands []string
	Needed   []string          // commands that do not start without a value
	Instead  []string          // settings that together replace this one for commands that need it
	Default  string            // text of the default; empty: none
	Defaults map[string]string // defaults of single commands, instead of Default
	Usage    string            // sentences
	Notes    map[string]string // sentences that only single commands need
}

// Variable returns the name of the setting's environment variable.
func (t *Table) Variable(name string) string {
	return strings.ToUpper(t.Program + "_" + strings.ReplaceAll(name, "-", "_"))
}

// Of returns the settings of a command.
func (t *Table) Of(command string) (out []Setting) {
	for _, s := range t.Settings {
		if s.takenBy(command) {
			out = append(out, s)
		}
	}
	return out
}

// Command returns the named command. If there is none, ok is false.
func (t *Table) Command(name string) (c Command, ok bool) {
	i := slices.IndexFunc(t.Commands, func(c Command) bool { return c.Name == name })
	if i < 0 {
		return c, false
	}
	return t.Commands[i], true
}

// named returns any setting of that name, whatever its command. If there is none, ok is false.
func (t *Table) named(name string) (s Setting, ok bool) {
	i := slices.IndexFunc(t.Settings, func(s Setting) bool { return s.Name == name })
	if i < 0 {
		return s, false
	}
	return t.Settings[i], true
}

// All is the list of commands of a setting that every command has.
var All = []string{"*"}

func (s Setting) takenBy(command string) bool {
	return slices.Contains(s.Commands, command) || slices.Equal(s.Commands, All)
}

func (s Setting) neededBy(command string) bool { return slices.Contains(s.Needed, command) }

func (s Setting) defaultOf(command string) string {
	if d, ok := s.Defaults[command]; ok {
		return d
	}
	return s.Default
}
