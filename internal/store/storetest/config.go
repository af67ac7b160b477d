package storetest

import "os"

// Setting names the variable that gives the tests a server; its user must be allowed to create databases and roles.
const Setting = "WAYBILL_TEST_DATABASE_URL"

// given is the server that Setting names; empty: the tests start one of their own.
func given() string { return os.Getenv(Setting) }
