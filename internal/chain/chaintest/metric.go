package chaintest

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Deadline returns the test's context with a deadline of two minutes, so that a hanging test fails.
func Deadline(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// Metric returns the value of the counter or gauge waybill_rpc_NAME of a node; the sum of all nodes if node is "".
func Metric(t *testing.T, c prometheus.Collector, name, node string) (sum float64) {
	t.Helper()
	registry := prometheus.NewRegistry()
	registry.MustRegister(c)
	all, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, family := range all {
		for _, m := range family.GetMetric() {
			if family.GetName() == "waybill_rpc_"+name && (node == "" || strings.Contains(node, m.GetLabel()[0].GetValue())) {
				sum += m.GetCounter().GetValue() + m.GetGauge().GetValue()
			}
		}
	}
	return sum
}
