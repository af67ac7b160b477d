package inbox_test

import (
	"testing"

	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
)

func TestQuarantine_repeated(t *testing.T) {
	t.Parallel()
	s := open(t, storetest.URL(t))
	for _, c := range []struct {
		topic   string
		payload []byte
		want    bool
	}{
		{"a", []byte("x"), true},
		{"a", []byte("x"), false},
		{"b", []byte("x"), true},
		{"a", nil, true},
		{"\x00\xff", make([]byte, 1<<20), true},
	} {
		fresh, err := s.Quarantine(t.Context(), c.topic, c.payload, "malformed", "because \x00\xff")
		if err != nil || fresh != c.want {
			t.Errorf("message of topic %q: fresh %t, %v; want %t", c.topic, fresh, err, c.want)
		}
	}
}

func TestTidyQuarantine(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := open(t, url)
	keep := func(topic string) bool {
		t.Helper()
		fresh, err := s.Quarantine(t.Context(), topic, []byte("x"), "malformed", "because")
		if err != nil {
			t.Fatal(err)
		}
		return fresh
	}
	for _, topic := range []string{"31 days", "29 days", "today"} {
		keep(topic)
	}
	conn, err := pg.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context()) //nolint:errcheck // the database is dropped next
	const q = `update quarantine set first_at = now() - interval '40 days',
		last_at = case topic when 'today' then now() else now() - topic::interval end`
	if _, err := conn.Exec(t.Context(), q); err != nil {
		t.Fatal(err)
	}
	if err := s.TidyQuarantine(t.Context()); err != nil {
		t.Fatal(err)
	}
	if !keep("31 days") || keep("29 days") || keep("today") {
		t.Error("TidyQuarantine must delete the message of 31 days ago only")
	}
}
