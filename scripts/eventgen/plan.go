package main

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// plan is the resolved mapping: it has the position of each field in a log.
type plan struct {
	structs []*ledgerStruct // in the order of the mapping
	events  []*ledgerStruct
}

// ledgerStruct is a struct of package ledger.
type ledgerStruct struct {
	name, doc string
	embed     *ledgerStruct // its fields are read from this shape's arguments; nil if none
	fields    []*field
	scope     *scope
	solidity  string // of a struct: its name in Solidity
	signature string // of an event
	contract  string // variable of the contract that declares the event
}

// field is a field of a ledgerStruct.
type field struct {
	row
	kind   kind
	values []value
	elem   *ledgerStruct // struct of a nested field or a list
}

// planner resolves a mapping. A struct is resolved at its first use, because only the use has the ABI type.
type planner struct {
	entries map[string]entry
	structs map[string]*ledgerStruct
}

func newPlan(m *mapping) (*plan, error) {
	b := &planner{entries: map[string]entry{}, structs: map[string]*ledgerStruct{}}
	for _, e := range m.Structs {
		b.entries[e.Name] = e
	}
	embeds := map[string]entry{}
	for _, e := range m.Events {
		embeds[e.Name] = e
	}
	p := &plan{}
	for _, e := range m.Events {
		event, contract, err := find(e.Name)
		if err != nil {
			return nil, err
		}
		s, err := b.resolve(e, newScope("", event.Inputs))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", e.Name, err)
		}
		s.signature, s.contract = signature(event), contract
		if e.Embed != "" {
			other, known := embeds[e.Embed]
			if !known || other.Embed != "" {
				return nil, fmt.Errorf("%s: embed %s: no event without an embedded event has this name", e.Name, e.Embed)
			}
			if s.embed, err = b.resolve(other, s.scope); err != nil {
				return nil, fmt.Errorf("%s: embed %s: %w", e.Name, e.Embed, err)
			}
		}
		if err := overlaps(s.all()); err != nil {
			return nil, fmt.Errorf("%s: %w", e.Name, err)
		}
		p.events = append(p.events, s)
	}
	for _, e := range m.Structs {
		s, used := b.structs[e.Name]
		if !used {
			return nil, fmt.Errorf("struct %s: no event uses it", e.Name)
		}
		p.structs = append(p.structs, s)
	}
	return p, nil
}

// all returns the fields of the embedded struct and of the struct.
func (s *ledgerStruct) all() []*field {
	if s.embed == nil {
		return s.fields
	}
	return append(append([]*field{}, s.embed.fields...), s.fields...)
}

func (b *planner) resolve(e entry, in *scope) (*ledgerStruct, error) {
	s := &ledgerStruct{name: e.Name, doc: e.Doc, scope: in}
	for _, r := range e.rows {
		f, err := b.field(r, in)
		if err != nil {
			return nil, fmt.Errorf("field %s: %w", r.name, err)
		}
		if r.when != nil && !s.hasEnum(r.when.field) {
			return nil, fmt.Errorf("field %s: condition: no earlier enum field is named %s", r.name, r.when.field)
		}
		s.fields = append(s.fields, f)
	}
	if s.fields[0].omitempty {
		return nil, fmt.Errorf("field %s: the first field cannot be omitempty", s.fields[0].name)
	}
	return s, overlaps(s.fields)
}

func (s *ledgerStruct) hasEnum(name string) bool {
	f := s.field(name)
	return f != nil && f.kind.class == enum && f.when == nil
}

func (s *ledgerStruct) field(name string) *field {
	for _, f := range s.fields {
		if f.name == name {
			return f
		}
	}
	return nil
}

func (b *planner) field(r row, in *scope) (*field, error) {
	f := &field{row: r}
	for _, src := range r.sources {
		v, known := in.values[src.arg]
		if !known {
			return nil, fmt.Errorf("no argument %s; there are %s", src.arg, strings.Join(in.names, ", "))
		}
		if v.topic >= 0 && (dynamic(v.typ) || width(v.typ) != word) {
			return nil, fmt.Errorf("argument %s is indexed and has the type %s: the log has only its hash", src.arg, v.typ)
		}
		v.source = src
		f.values = append(f.values, v)
	}
	if err := b.setKind(f); err != nil {
		return nil, err
	}
	if f.omitempty && f.kind.class != byHand && f.kind.class != list {
		return nil, fmt.Errorf("omitempty is for lists, not for %s", r.typ)
	}
	if f.quoted && f.kind.class != number {
		return nil, fmt.Errorf("the JSON option string is for numbers, not for %s", r.typ)
	}
	return f, nil
}

// setKind sets the kind of a field.
func (b *planner) setKind(f *field) error {
	if f.function != "" {
		f.kind = kind{class: byHand, goType: qualified(f.typ)}
		for _, v := range f.values {
			if v.packed || !v.is(abi.FixedBytesTy, 32) && !v.is(abi.UintTy, 256) {
				return fmt.Errorf("function %s: %s is not a whole bytes32 or uint256", f.function, v.source)
			}
		}
		return nil
	}
	if k, known := kinds[f.typ]; known {
		f.kind = k
		return k.accepts(f.values)
	}
	name, slice := strings.CutPrefix(f.typ, "[]")
	e, known := b.entries[name]
	if !known {
		return fmt.Errorf("unknown type %s; there are %s, and the mapping's structs", f.typ, kindNames())
	}
	if f.when != nil || len(f.values) != 1 || f.values[0].packed {
		return fmt.Errorf("a %s is read from one whole argument without a condition", f.typ)
	}
	t := f.values[0].typ
	f.kind = kind{class: nested, goType: qualified(f.typ)}
	if slice {
		if t.T != abi.SliceTy || dynamic(*t.Elem) {
			return fmt.Errorf("argument %s has the type %s, not a list of structs of fixed size", f.values[0].arg, t)
		}
		f.kind.class, t = list, *t.Elem
	}
	var err error
	f.elem, err = b.use(e, t)
	return err
}

// use resolves a struct of the mapping for an ABI type. All uses must have the same type.
func (b *planner) use(e entry, t abi.Type) (*ledgerStruct, error) {
	if t.T != abi.TupleTy {
		return nil, fmt.Errorf("struct %s: %s is not a struct", e.Name, t)
	}
	declared := t.String() + " of " + strings.Join(t.TupleRawNames, ", ")
	if s, done := b.structs[e.Name]; done {
		if s.scope.members != declared {
			return nil, fmt.Errorf("struct %s is both %s and %s", e.Name, s.scope.members, declared)
		}
		return s, nil
	}
	var members abi.Arguments
	for i, name := range t.TupleRawNames {
		members = append(members, abi.Argument{Name: name, Type: *t.TupleElems[i]})
	}
	s, err := b.resolve(e, newScope(declared, members))
	if err != nil {
		return nil, fmt.Errorf("struct %s: %w", e.Name, err)
	}
	s.solidity = e.Solidity
	b.structs[e.Name] = s
	return s, nil
}

// qualified returns the name of a type of package ledger as other packages write it.
func qualified(typ string) string {
	name, slice := strings.CutPrefix(typ, "[]")
	if slice {
		return "[]ledger." + name
	}
	return "ledger." + name
}

// overlaps returns an error if two fields read the same bits. Hand-written functions may read bits of other fields.
func overlaps(fields []*field) error {
	type use struct {
		field string
		value value
	}
	var uses []use
	for _, f := range fields {
		if f.kind.class == byHand {
			continue
		}
		for _, v := range f.values {
			if !v.packed {
				v.hi, v.lo = 255, 0
			}
			for _, u := range uses {
				if u.value.arg == v.arg && v.lo <= u.value.hi && u.value.lo <= v.hi {
					return fmt.Errorf("fields %s and %s overlap: %s and %s", u.field, f.name, u.value.source, v.source)
				}
			}
			uses = append(uses, use{f.name, v})
		}
	}
	return nil
}
