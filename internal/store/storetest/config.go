package storetest

import "os"

// Setting is the environment variable with the URL of a Postgres server for tests. Its user must be allowed to create
// databases and roles.
const Setting = "WAYBILL_TEST_DATABASE_URL"

// serverURL returns the URL in Setting, or "" to start a server.
func serverURL() string { return os.Getenv(Setting) }
