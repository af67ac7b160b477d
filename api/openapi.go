package api

import (
	_ "embed"
	"net/http"

	"github.com/waybill/waybill/api/static"
)

//go:embed openapi.json
var openapiJSON []byte

func (a *API) openapi(w http.ResponseWriter, r *http.Request) error {
	static.New("application/json", openapiJSON).Serve(w, r, "public, max-age=300")
	return nil
}
