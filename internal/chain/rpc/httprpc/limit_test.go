package httprpc

import (
	"testing"
	"time"
)

func TestRetryAfter(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	for text, want := range map[string]time.Duration{
		"": 0, "0": 0, "7": 7 * time.Second, "Sun, 22 Nov 2026 12:00:09 GMT": 9 * time.Second,
		"Sun, 22 Nov 2026 11:00:00 GMT": 0, "86400": time.Hour, "Mon, 23 Nov 2026 12:00:00 GMT": time.Hour,
		"-3": 0, "soon": 0, "1.5": 0, "99999999999": 0,
	} {
		if got := retryAfter(text, now); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}
