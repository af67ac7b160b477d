package settings

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Markdown returns the reference of all commands and settings: a table of commands, then a table of settings for each
// group.
func (t *Table) Markdown() string {
	var b strings.Builder
	b.WriteString("## Commands\n\n| command | what it does | needs |\n|---|---|---|\n")
	for _, c := range t.Commands {
		var needs []string
		for _, s := range t.Of(c.Name) {
			if s.neededBy(c.Name) && s.defaultOf(c.Name) == "" {
				needs = append(needs, "`"+s.Name+"`"+alternative(s))
			}
		}
		fmt.Fprintf(&b, "| `%s %s` | %s | %s |\n", t.Program, c.Name, cell(c.Summary), strings.Join(needs, ", "))
	}
	var groups []string
	for _, s := range t.Settings {
		if !slices.Contains(groups, s.Group) {
			groups = append(groups, s.Group)
		}
	}
	for _, g := range groups {
		fmt.Fprintf(&b, "\n## %s\n\n| setting | value | default | commands | meaning |\n|---|---|---|---|---|\n", g)
		for _, s := range t.Settings {
			if s.Group == g {
				fmt.Fprintf(&b, "| `--%s`<br>`%s` | %s | %s | %s | %s |\n", s.Name, t.Variable(s.Name), s.kindCell(),
					s.defaultCell(), t.commandsCell(s), s.usageCell())
			}
		}
	}
	return b.String()
}

func alternative(s Setting) string {
	if len(s.Instead) == 0 {
		return ""
	}
	return " (or `" + strings.Join(s.Instead, "` and `") + "`)"
}

func (s Setting) kindCell() string {
	if s.Secret {
		return cell(s.Kind.Want) + "; secret"
	}
	return cell(s.Kind.Want)
}

// defaultCell lists the defaults: first those of single commands, then that of all others.
func (s Setting) defaultCell() string {
	others := "none"
	switch {
	case s.Default != "":
		others = "`" + s.Default + "`"
	case s.Kind.Flag:
		others = "`false`"
	}
	if len(s.Defaults) == 0 {
		return others
	}
	var out []string
	for _, c := range slices.Sorted(maps.Keys(s.Defaults)) {
		out = append(out, c+": `"+s.Defaults[c]+"`")
	}
	return strings.Join(append(out, "others: "+others), ", ")
}

// commandsCell lists the setting's commands. It writes all commands of two words with the same first word as that word.
func (t *Table) commandsCell(s Setting) string {
	if slices.Equal(s.Commands, All) {
		return "all"
	}
	var out []string
	for _, word := range t.following("") {
		var of, taking []string
		for _, c := range t.Commands {
			if c.Name == word || strings.HasPrefix(c.Name, word+" ") {
				of = append(of, c.Name)
				if s.takenBy(c.Name) {
					taking = append(taking, c.Name)
				}
			}
		}
		if len(of) > 1 && len(taking) == len(of) {
			taking = []string{word}
		}
		out = append(out, taking...)
	}
	return strings.Join(out, ", ")
}

// usageCell is the usage, followed by the notes of single commands.
func (s Setting) usageCell() string {
	text := s.Usage
	for _, c := range slices.Sorted(maps.Keys(s.Notes)) {
		text += " For " + c + ": " + s.Notes[c]
	}
	return cell(text)
}

// cell escapes what ends a cell of a Markdown table.
func cell(text string) string { return strings.ReplaceAll(text, "|", `\|`) }
