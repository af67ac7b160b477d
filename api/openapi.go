package api

import (
	"bytes"
	_ "embed"
	"fmt"
	"net/http"

	"github.com/waybill/waybill/api/static"
)

//go:embed openapi.json
var openapiJSON []byte

func (a *API) openapi(w http.ResponseWriter, r *http.Request) error {
	spec := openapiJSON
	if a.Base != "" { // paths in the description are relative to the server
		server := fmt.Sprintf("{\n  \"servers\": [{\"url\": %q}],", a.Base)
		spec = bytes.Replace(spec, []byte("{"), []byte(server), 1)
	}
	static.New("application/json", spec).Serve(w, r, "public, max-age=300")
	return nil
}
