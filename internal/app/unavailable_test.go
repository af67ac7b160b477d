package app

import (
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/testenv"
)

// While database or node do not answer, no route of API and notifier says that something is broken: each answers as
// always, or asks to come again.
func TestServe_unavailable(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	rows, node := testenv.NewGate(t), testenv.NewGate(t)
	far := *w
	var rowsAt, nodeAt string
	far.database, rowsAt = through(t, w.database, rows)
	far.node, nodeAt = through(t, w.node, node)
	shop, live := run(t, far.line("api")), run(t, far.line("notifier"))
	shop.listens()
	live.listens()
	for _, s := range []*running{shop, live} { // nothing is there yet
		checkRoutes(t, s, "before the start")
	}
	rows.Open(rowsAt)
	node.Open(nodeAt)
	shop.ready(true)
	live.ready(true)
	for name, gate := range map[string]*testenv.Gate{"database": rows, "node": node} {
		gate.Shut()
		n := checkRoutes(t, shop, "without the "+name)
		if name == "database" {
			n += checkRoutes(t, live, "without the "+name)
		}
		if n == 0 {
			t.Errorf("without the %s no route asks to come again", name)
		}
		gate.Open(map[string]string{"database": rowsAt, "node": nodeAt}[name])
		shop.ready(true)
	}
}

// checkRoutes requests all routes and returns how many ask to come again.
func checkRoutes(t *testing.T, s *running, when string) (again int) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(testenv.Path(t), "api", "openapi.json"))
	if err != nil {
		t.Fatal(err)
	}
	var api struct {
		Paths map[string]map[string]json.RawMessage `json:"paths"`
	}
	if err := json.Unmarshal(text, &api); err != nil {
		t.Fatal(err)
	}
	id, device := "0x"+strings.Repeat("ab", 31)+"00", "0x"+strings.Repeat("cd", 20)
	replace := strings.NewReplacer("{token}", strings.Repeat("A", 32), "{zone}", "1", "{epoch}", "1", "{seq}", "1",
		"/orders/{id}", "/orders/"+id, "/devices/{id}", "/devices/"+device, "/assets/{file}", "/assets/none")
	hash := func(digit string) string { return "0x" + strings.Repeat(digit, 64) }
	body := map[string]any{"/v1/quotes": map[string]any{
		"shopper": device, "zone": 1, "lines": []any{map[string]any{"gtin": 4006381333931, "quantity": 1}},
		"code_hashes": []string{hash("1"), hash("2"), hash("3")},
	}, "/v1/orders": map[string]any{"quote": "none", "signature": "0x" + strings.Repeat("11", 65)}}
	for path, methods := range api.Paths {
		for method := range methods {
			sent, err := json.Marshal(body[path])
			if err != nil {
				t.Fatal(err)
			}
			r, err := http.NewRequestWithContext(t.Context(), strings.ToUpper(method), s.public+replace.Replace(path),
				strings.NewReader(string(sent)))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Content-Type", "application/json")
			answer, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			said, err := io.ReadAll(answer.Body)
			if err != nil {
				t.Fatal(err)
			}
			if err := answer.Body.Close(); err != nil {
				t.Fatal(err)
			}
			if answer.StatusCode < http.StatusInternalServerError {
				continue
			}
			var problem struct{ Title, Detail string }
			err = json.Unmarshal(said, &problem)
			if answer.StatusCode != http.StatusServiceUnavailable || answer.Header.Get("Retry-After") == "" || err != nil ||
				!strings.Contains(problem.Title+problem.Detail, "try again in a moment") {
				t.Errorf("%s: %s %s: %d, %s, %s", when, method, path, answer.StatusCode, answer.Header, said)
			}
			again++
		}
	}
	return again
}
