package main

import (
	"fmt"
	"strings"
	"testing"
)

// Each kind of mistake in a mapping is reported with its own error text.
func TestBadMappings(t *testing.T) {
	t.Parallel()
	closed := func(fields ...string) string { return event("OrderClosed", fields...) }
	advanced := func(fields ...string) string { return event("OrderAdvanced", fields...) }
	placed := func(fields ...string) string { return event("OrderPlaced", fields...) }
	quoted := event("QuotePosted", "Quote Terms quote")
	terms := structure("Terms", "Zone uint32 zone")
	for _, c := range []struct{ name, mapping, want string }{
		{"TOML", "[[event", "mapping.toml: "},
		{"unknown key", closed("ID order id") + "contract = \"Orders\"\n", "unknown key event.contract"},
		{"two entries", closed("ID order id") + closed("ID order id"), "OrderClosed: two entries"},
		{"doc", "[[event]]\nname = \"OrderClosed\"\ndoc = \"Is emitted.\"", "doc must begin with the name"},
		{"no fields", closed(), "want a name, a type and a source"},
		{"no source", closed("ID order"), `field "ID order": want a name, a type and a source`},
		{"private name", closed("id order id"), "id is not an exported Go name"},
		{"two fields", closed("ID order id", "ID status status"), "OrderClosed: two fields ID"},
		{"source", advanced("Status status state[167..160]"), `source "state[167..160]"`},
		{"order of bits", advanced("Status status state[160:167]"), "want 255 ≥ high ≥ low"},
		{"bit 256", advanced("Status status state[256:249]"), "want 255 ≥ high ≥ low"},
		{"option", closed("ID order id unit=none"), `unknown option "unit=none"`},
		{"condition", closed("Status status status", "Fee amount fee when=Status>Assigned"), "want Field>=Constant"},
		{"JSON key", closed("ID order id json=a-b"), `JSON key "a-b"`},
		{"JSON option", closed("ID order id json=id,omitzero"), `unknown JSON options "omitzero"`},
		{"string option", closed("ID order id json=,string"), "the JSON option string is for numbers, not for order"},
		{"omitempty", closed("ID order id", "Fee amount fee json=,omitempty"), "omitempty is for lists, not for amount"},
		{
			"first omitempty", placed("Parcels []Parcel id func=parcels json=,omitempty"),
			"the first field cannot be omitempty",
		},

		{"unknown event", event("OrderLost", "ID order id"), "OrderLost: no contract declares this event"},
		{
			"unknown argument", closed("ID order uid"),
			"OrderClosed: field ID: no argument uid; there are id, status, by, parcel, token,",
		},
		{"unknown type", closed("ID uuid id"), "unknown type uuid; there are address, amount, bool,"},
		{"two sources", closed("Fee amount fee,credited"), "2 sources, want one"},
		{"parcel of another type", closed("ID order id,by"), "argument by has the type address"},
		{"parcel of too many bits", advanced("ID order id,place[255:247]"), "place[255:247] has 9 bits, the type has 8"},
		{"parcel of a number", closed("ID order fee,parcel"), "fee is not a whole bytes32"},
		{"wider argument", closed("Fee uint64 fee"), "field Fee: argument fee has the type uint96"},
		{"narrower argument", closed("Status uint16 status"), "argument status has the type uint8"},
		{"argument of another type", closed("By order by"), "argument by has the type address"},
		{"wider bits", advanced("Centre uint8 state[183:168]"), "state[183:168] has 16 bits, the type has 8"},
		{"fewer bits with a sign", advanced("Lat int32 reading[175:145]"), "reading[175:145] has 31 bits, the type has 32"},
		{"fewer bits of a place", advanced("Place place place[94:0]"), "place[94:0] has 95 bits, the type has 96"},
		{"address between bytes", advanced("By address state[166:7]"), "the type must end at a whole byte"},
		{"place between bytes", advanced("Place place place[96:1]"), "the type must end at a whole byte"},
		{"nine bytes", advanced("Sum uint64 state[100:37]"), "is spread over more than eight bytes"},
		{"bits of an address", closed("By uint8 by[7:0]"), "by[7:0]: address is not a packed word"},
		{"bits of a hash", advanced("State hash state[255:0]"), "state[255:0]: the type needs a whole argument"},
		{"place of other numbers", closed("From place status,credited"), "a place is uint32 and uint64, not uint8 and uint8"},
		{
			"overlapping bits", advanced("Status status state[167:160]", "Centre uint16 state[175:160]"),
			"OrderAdvanced: fields Status and Centre overlap: state[167:160] and state[175:160]",
		},
		{
			"argument twice", closed("ID order id", "Code hash id"),
			"OrderClosed: fields ID and Code overlap: id and id",
		},
		{
			"no such condition", advanced("Handover uint8 state[185:184] when=Status>=Assigned"),
			"no earlier enum field is named Status",
		},
		{
			"condition on a number", advanced("Centre uint16 state[183:168]", "Mark uint8 state[185:184] when=Centre>=A"),
			"no earlier enum field is named Centre",
		},
		{
			"function of bits", placed("Parcels []Parcel parcels[15:0] func=parcels"),
			"parcels[15:0] is not a whole bytes32 or uint256",
		},
		{
			"function of an address", placed("Parcels []Parcel shopper func=parcels"),
			"shopper is not a whole bytes32 or uint256",
		},

		{"unused struct", terms + closed("ID order id"), "struct Terms: no event uses it"},
		{
			"event with solidity", closed("ID order id") + "solidity = \"A.B\"\n",
			"the key solidity is required for structs",
		},
		{"struct without solidity", strings.Replace(terms, "solidity", "embed", 1), "solidity is required"},
		{"not a struct", terms + closed("ID Terms id"), "struct Terms: bytes32 is not a struct"},
		{"not a list", terms + placed("Terms []Terms terms"), "not a list of structs of fixed size"},
		{"bits of a struct", terms + placed("Terms Terms terms[7:0]"), "is read from one whole argument"},
		{
			"member", structure("Terms", "Zone uint32 area") + placed("Terms Terms terms"),
			"struct Terms: field Zone: no argument area",
		},
		{
			"struct of two types",
			terms + placed("Terms Terms terms") + quoted,
			"struct Terms is both ",
		},
		{"embed", closed("ID order id") + "embed = \"Nothing\"\n", "embed Nothing: no event without an embedded event"},
		{
			"embed without the argument",
			closed("Fee amount fee") + "embed = \"OrderPartRefunded\"\n" + event("OrderPartRefunded", "Amount amount amount"),
			"OrderClosed: embed OrderPartRefunded: field Amount: no argument amount",
		},
		{
			"embed overlaps",
			closed("ID order id") + "embed = \"OrderPartRefunded\"\n" + event("OrderPartRefunded", "ID order id"),
			"OrderClosed: fields ID and ID overlap",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, err := generate(c.mapping)
			wantError(t, err, c.want)
		})
	}
}

func event(name string, fields ...string) string {
	const form = "[[event]]\nname = %q\ndoc = \"%s is a test.\"\nfields = '''\n%s\n'''\n"
	return fmt.Sprintf(form, name, name, strings.Join(fields, "\n"))
}

func structure(name string, fields ...string) string {
	return "[[struct]]\nsolidity = \"IOrders.Terms\"\n" + strings.TrimPrefix(event(name, fields...), "[[event]]\n")
}
