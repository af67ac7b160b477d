package storetest

import (
	"fmt"
	"strings"
)

// Odd are values of session parameters that some servers, databases or users have as defaults. All databases of URL and
// Empty have them, so that every test shows that they change nothing.
var Odd = [][2]string{
	{"TimeZone", "Asia/Kathmandu"},
	{"DateStyle", "SQL, DMY"},
	{"IntervalStyle", "sql_standard"},
	{"client_encoding", "LATIN1"},
	{"search_path", "nowhere, public, pg_catalog"},
	{"default_transaction_isolation", "serializable"},
	{"default_transaction_read_only", "on"},
	{"default_transaction_deferrable", "on"},
	{"statement_timeout", "250ms"},
	{"lock_timeout", "1ms"},
	{"idle_in_transaction_session_timeout", "50ms"},
	{"idle_session_timeout", "500ms"},
	{"standard_conforming_strings", "off"},
	{"escape_string_warning", "off"},
	{"backslash_quote", "off"},
	{"bytea_output", "escape"},
	{"extra_float_digits", "-15"},
	{"xmloption", "document"},
	{"array_nulls", "off"},
	{"transform_null_equals", "on"},
	{"quote_all_identifiers", "on"},
}

// oddDefaults returns the statements that make Odd the defaults of a database.
func oddDefaults(name string) string {
	var b strings.Builder
	for _, p := range Odd {
		value := "'" + p[1] + "'"
		if p[0] == "search_path" {
			value = p[1]
		}
		fmt.Fprintf(&b, "alter database %s set %s = %s;", name, p[0], value)
	}
	return b.String()
}
