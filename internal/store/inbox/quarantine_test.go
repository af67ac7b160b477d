package inbox_test

import (
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/storetest"
)

func TestQuarantine_keepsEachOnce(t *testing.T) {
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
		if fresh, err := s.Quarantine(t.Context(), c.topic, c.payload, "malformed", "because \x00\xff"); err != nil || fresh != c.want {
			t.Errorf("%q: %t, %v", c.topic, fresh, err)
		}
	}
}

func TestTidyQuarantine_forgetsTheOld(t *testing.T) {
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
	for _, topic := range []string{"old", "not yet", "still coming"} {
		keep(topic)
	}
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context()) //nolint:errcheck // only asked
	const q = `update quarantine set first_at = now() - interval '40 days',
		last_at = case topic when 'old' then now() - interval '31 days' when 'not yet' then now() - interval '29 days' else now() end`
	if _, err := conn.Exec(t.Context(), q); err != nil {
		t.Fatal(err)
	}
	if err := s.TidyQuarantine(t.Context()); err != nil {
		t.Fatal(err)
	}
	if !keep("old") || keep("not yet") || keep("still coming") {
		t.Error("another was forgotten")
	}
}
