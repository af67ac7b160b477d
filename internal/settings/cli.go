package settings

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/alecthomas/kong"
)

// commandLine is what the arguments say.
type commandLine struct {
	command string
	flags   map[string]string // by the setting's name
	helped  bool              // a help text was printed
}

// commandLine reads the arguments. "help COMMAND" is "COMMAND -h".
func (t *Table) commandLine(args []string, out io.Writer) (line commandLine, wrong []error) {
	if len(args) > 0 && args[0] == "help" {
		args = append(slices.Clone(args[1:]), "-h")
	}
	for {
		root := t.grammar()
		parser, err := t.parser(root, &line, out)
		if err != nil {
			return line, []error{err}
		}
		ctx, err := parser.Parse(args)
		if line.helped {
			line.command = commandOf(ctx, err)
			return line, nil
		}
		if err == nil {
			line.command = ctx.Command()
			line.flags = t.flagsOf(line.command, ctx)
			return line, wrong
		}
		line.command = commandOf(ctx, err)
		rest, mistake := t.mistake(line.command, args, err)
		wrong = append(wrong, mistake)
		if rest == nil {
			if _, ok := t.Command(line.command); !ok {
				line.command = ""
			}
			return line, wrong
		}
		args = rest
	}
}

// commandOf returns the words of the command that the parser recognised.
func commandOf(ctx *kong.Context, err error) string {
	var parse *kong.ParseError
	if ctx == nil && errors.As(err, &parse) {
		ctx = parse.Context
	}
	if ctx == nil {
		return ""
	}
	return ctx.Command()
}

// mistake describes the parser's error. The parser stops at the first mistake, so mistake also returns the arguments
// without the wrong one, to be parsed again. It returns nil arguments if they cannot be parsed further.
func (t *Table) mistake(command string, args []string, err error) (rest []string, mistake error) {
	if errors.Is(err, errNoValue) {
		last := len(args) - 1
		return args[:last], fmt.Errorf("%s: %w", args[last], errNoValue)
	}
	text := err.Error()
	if name, ok := cutWord(text, "unknown flag "); ok {
		i := slices.IndexFunc(args, func(a string) bool { return a == name || strings.HasPrefix(a, name+"=") })
		if i < 0 {
			return nil, err
		}
		return without(args, i, t.takesNext(args, i)), t.unknownFlag(command, name)
	}
	if word, ok := cutWord(text, "unexpected argument "); ok {
		if _, complete := t.Command(command); !complete {
			said := strings.TrimSpace(command + " " + word)
			return nil, fmt.Errorf("unknown command %s%s", quoted(said), suggest(word, t.following(command)))
		}
		if i := slices.Index(args, word); i >= 0 {
			return without(args, i, false), fmt.Errorf("unexpected argument %s", quoted(word))
		}
	}
	if strings.HasPrefix(text, "expected ") && command != "" {
		return nil, fmt.Errorf("a command is missing after %q: want one of %s",
			command, strings.Join(t.following(command), ", "))
	}
	return nil, err
}

// quoted returns a word of the command line in quotation marks. The word may be a secret without its flag, as in
// "--owner-key = KEY". So quoted returns only the length of a word that is long or that no name can be.
func quoted(word string) string {
	const longest = 30
	other := func(r rune) bool { return r != '-' && r != ' ' && !unicode.IsLetter(r) && !unicode.IsDigit(r) }
	if len(word) > longest || strings.ContainsFunc(word, other) {
		return fmt.Sprintf("of %d characters", len(word))
	}
	return strconv.Quote(word)
}

// cutWord returns the word after a prefix of the parser's error, without the parser's suggestion.
func cutWord(text, prefix string) (word string, ok bool) {
	if text, ok = strings.CutPrefix(text, prefix); !ok {
		return "", false
	}
	word, _, _ = strings.Cut(text, ", did you mean ")
	return word, true
}

func (t *Table) unknownFlag(command, flag string) error {
	name := strings.TrimLeft(flag, "-")
	if _, ok := t.named(name); ok && strings.HasPrefix(flag, "--") {
		return fmt.Errorf("%s is not a setting of %s %s", flag, t.Program, command)
	}
	var own []string
	for _, s := range t.Of(command) {
		own = append(own, "--"+s.Name)
	}
	return fmt.Errorf("unknown setting %s%s", flag, suggest(flag, own))
}

// takesNext reports whether the argument after a flag that the command does not have is probably its value.
func (t *Table) takesNext(args []string, i int) bool {
	if strings.Contains(args[i], "=") || i+1 == len(args) {
		return false
	}
	if s, ok := t.named(strings.TrimLeft(args[i], "-")); ok {
		return !s.Kind.Flag
	}
	return !strings.HasPrefix(args[i+1], "-")
}

func without(args []string, i int, next bool) []string {
	end := i + 1
	if next {
		end++
	}
	return slices.Concat(args[:i], args[end:])
}

// following returns the words that can follow the first words of a command.
func (t *Table) following(command string) (out []string) {
	for _, c := range t.Commands {
		rest := c.Name
		if command != "" {
			var ok bool
			if rest, ok = strings.CutPrefix(c.Name, command+" "); !ok {
				continue
			}
		}
		if word, _, _ := strings.Cut(rest, " "); !slices.Contains(out, word) {
			out = append(out, word)
		}
	}
	return out
}

func (t *Table) names() (out []string) {
	for _, s := range t.Settings {
		out = append(out, s.Name)
	}
	return out
}

// flagsOf returns the text of every flag that was given. The values of a list have commas between them; of all other
// flags the last one counts.
func (t *Table) flagsOf(command string, ctx *kong.Context) map[string]string {
	given := map[string][]string{}
	for _, flag := range ctx.Selected().Flags {
		if texts, ok := ctx.FlagValue(flag).([]string); ok && len(texts) > 0 {
			given[flag.Name] = texts
		}
	}
	flags := map[string]string{}
	for _, s := range t.Of(command) {
		if texts := given[s.Name]; s.Kind.List && len(texts) > 0 {
			flags[s.Name] = strings.Join(texts, ",")
		} else if len(texts) > 0 {
			flags[s.Name] = texts[len(texts)-1]
		}
	}
	return flags
}

// parser returns a parser of the grammar. It notes in line whether a help text was printed.
func (t *Table) parser(root any, line *commandLine, out io.Writer) (*kong.Kong, error) {
	return kong.New(root,
		kong.Name(t.Program),
		kong.Description(t.Summary),
		kong.Writers(out, out),
		kong.Exit(func(int) { line.helped = true }),
		kong.WithHyphenPrefixedParameters(true), // -5..8
		kong.NamedMapper("text", valueMapper{}),
		kong.NamedMapper("flag", flagMapper{}),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, FlagsLast: true, WrapUpperBound: 100}),
		kong.ExplicitGroups(t.groups()),
		kong.PostBuild(func(k *kong.Kong) error {
			k.Model.HelpFlag.Help = "Print this help."
			k.Model.HelpFlag.OrigHelp = k.Model.HelpFlag.Help
			return nil
		}),
	)
}

// groups returns the headings. The key of a group is its heading.
func (t *Table) groups() (out []kong.Group) {
	add := func(title string) {
		if !slices.ContainsFunc(out, func(g kong.Group) bool { return g.Key == title }) {
			out = append(out, kong.Group{Key: title, Title: title + ":"})
		}
	}
	for _, c := range t.Commands {
		add(c.Group)
	}
	for _, s := range t.Settings {
		add(s.Group)
	}
	return out
}

// grammar returns a pointer to a struct that describes commands and flags to the parser: a command is a field whose
// type is a struct, and its flags are the fields of that struct.
func (t *Table) grammar() any {
	var fields []reflect.StructField
	for _, word := range t.following("") {
		if c, ok := t.Command(word); ok {
			fields = append(fields, t.commandField(c, c.Name))
			continue
		}
		var sub []reflect.StructField
		for _, second := range t.following(word) {
			c, _ := t.Command(word + " " + second)
			sub = append(sub, t.commandField(c, second))
		}
		fields = append(fields, field(word, reflect.StructOf(sub), map[string]string{"name": word, "cmd": ""}))
	}
	return reflect.New(reflect.StructOf(fields)).Interface()
}

func (t *Table) commandField(c Command, word string) reflect.StructField {
	var flags []reflect.StructField
	for _, s := range t.Of(c.Name) {
		kind := "text"
		if s.Kind.Flag {
			kind = "flag"
		}
		flags = append(flags, field(s.Name, reflect.TypeFor[[]string](), map[string]string{
			"name": s.Name, "group": s.Group, "type": kind, "help": t.help(s, c.Name), "placeholder": s.Kind.Place,
		}))
	}
	return field(word, reflect.StructOf(flags), map[string]string{
		"name": word, "cmd": "", "help": c.Summary, "group": c.Group,
	})
}

// field returns an exported field with tags.
func field(name string, of reflect.Type, tags map[string]string) reflect.StructField {
	var tag []string
	for _, key := range slices.Sorted(maps.Keys(tags)) {
		tag = append(tag, key+":"+strconv.Quote(tags[key]))
	}
	return reflect.StructField{
		Name: "F_" + strings.ReplaceAll(name, "-", "_"), Type: of, Tag: reflect.StructTag(strings.Join(tag, " ")),
	}
}

// help is the setting's text in the help of a command.
func (t *Table) help(s Setting, command string) string {
	text := strings.TrimSpace(s.Usage + " " + s.Notes[command])
	if s.neededBy(command) && s.defaultOf(command) == "" {
		text += " Needed" + t.unless(s) + "."
	}
	if d := s.defaultOf(command); d != "" {
		text += " Default: " + d + "."
	}
	if s.Kind.Flag {
		text += " Default: false."
	}
	return text + " [$" + t.Variable(s.Name) + "]"
}

func (t *Table) unless(s Setting) string {
	if len(s.Instead) == 0 {
		return ""
	}
	return " unless --" + strings.Join(s.Instead, " and --") + " are set"
}

// errNoValue says that the last flag of the command line has no value.
var errNoValue = errors.New("needs a value")

// valueMapper appends the flag's text.
type valueMapper struct{}

func (valueMapper) Decode(ctx *kong.DecodeContext, target reflect.Value) error {
	token := ctx.Scan.Pop()
	if token.IsEOL() {
		return errNoValue
	}
	target.Set(reflect.Append(target, reflect.ValueOf(token.String())))
	return nil
}

// flagMapper appends the flag's text, or "true" if it has none.
type flagMapper struct{}

func (flagMapper) IsBool() bool { return true }

func (flagMapper) Decode(ctx *kong.DecodeContext, target reflect.Value) error {
	text := "true"
	if ctx.Scan.Peek().Type == kong.FlagValueToken {
		text = ctx.Scan.Pop().String()
	}
	target.Set(reflect.Append(target, reflect.ValueOf(text)))
	return nil
}
