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

// healthz answers 200 while the process serves requests.
func (a *API) healthz(w http.ResponseWriter, _ *http.Request) error {
	writeJSON(w, "application/json", http.StatusOK, map[string]string{"status": "ok"})
	return nil
}

// readyz answers 200 if all dependencies are ready, else 503 with the state of each.
func (a *API) readyz(w http.ResponseWriter, r *http.Request) error {
	code, status, parts := http.StatusOK, "ready", map[string]string{}
	if a.Ready != nil {
		for part, err := range a.Ready(r.Context()) {
			parts[part] = "ok"
			if err != nil {
				code, status = http.StatusServiceUnavailable, "not ready"
				parts[part] = "away"
				a.Log.Warn("dependency not ready", "part", part, "error", err)
			}
		}
	}
	writeJSON(w, "application/json", code, map[string]any{"status": status, "parts": parts})
	return nil
}
