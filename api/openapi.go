package api

import (
	_ "embed"
	"net/http"
)

//go:embed openapi.json
var openapiJSON []byte

func (a *API) openapi(w http.ResponseWriter, r *http.Request) error {
	newStatic("application/json", openapiJSON).serve(w, r, "public, max-age=300")
	return nil
}
