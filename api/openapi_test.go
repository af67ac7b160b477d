package api

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/go-chi/chi/v5"
)

// TestOpenAPI checks that openapi.json describes exactly the routes that exist, and that its references resolve.
func TestOpenAPI(t *testing.T) {
	t.Parallel()
	var doc struct {
		Paths      map[string]map[string]json.RawMessage
		Components struct {
			Schemas   map[string]json.RawMessage
			Responses map[string]json.RawMessage
		}
	}
	if err := json.Unmarshal(openapiJSON, &doc); err != nil {
		t.Fatal(err)
	}
	var described, served []string
	for path, methods := range doc.Paths {
		for method := range methods {
			described = append(described, strings.ToUpper(method)+" "+path)
		}
	}
	cfg := config(newFake())
	cfg.Assets = built
	routes, ok := New(cfg).(chi.Routes)
	if !ok {
		t.Fatal("the handler is not a chi.Routes")
	}
	err := chi.Walk(routes, func(method, path string, _ http.Handler, _ ...func(http.Handler) http.Handler) error {
		if method != http.MethodHead {
			served = append(served, method+" "+path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(described)
	slices.Sort(served)
	if !slices.Equal(described, served) {
		t.Errorf("described:\n%s\nserved:\n%s", strings.Join(described, "\n"), strings.Join(served, "\n"))
	}
	for _, part := range strings.Split(string(openapiJSON), `"$ref": "`)[1:] {
		ref, _, _ := strings.Cut(part, `"`)
		name := ref[strings.LastIndex(ref, "/")+1:]
		if doc.Components.Schemas[name] == nil && doc.Components.Responses[name] == nil {
			t.Errorf("reference %s does not resolve", ref)
		}
	}
}
