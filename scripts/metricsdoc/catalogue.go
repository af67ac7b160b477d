package main

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/app"
)

// metric is one metric as it is registered.
type metric struct {
	name, help string
	kind       string   // counter, gauge or histogram
	labels     []string // variable ones
}

// catalogue is a prometheus.Registerer that keeps the descriptions of what is registered.
type catalogue struct{ all []metric }

// metrics returns the metrics of all services, sorted by name.
func metrics() ([]metric, error) {
	var c catalogue
	if err := app.RegisterMetrics(&c); err != nil {
		return nil, err
	}
	slices.SortFunc(c.all, func(a, b metric) int { return strings.Compare(a.name, b.name) })
	return c.all, nil
}

// description is the text of a prometheus.Desc, which has no other way to read it.
var description = regexp.MustCompile(
	`^Desc\{fqName: "([^"]*)", help: "(.*?)", (?:unit: "[^"]*", )?constLabels: \{[^}]*\}, variableLabels: \{([^}]*)\}`)

// Register implements prometheus.Registerer.
func (c *catalogue) Register(collector prometheus.Collector) error {
	descriptions := make(chan *prometheus.Desc)
	go func() {
		defer close(descriptions)
		collector.Describe(descriptions)
	}()
	var errs []error
	for d := range descriptions {
		m := description.FindStringSubmatch(d.String())
		if m == nil {
			errs = append(errs, fmt.Errorf("cannot read the description %s", d))
			continue
		}
		one := metric{name: m[1], help: strings.ReplaceAll(m[2], `\"`, `"`), kind: kindOf(collector, m[1])}
		if m[3] != "" {
			one.labels = strings.Split(m[3], ",")
		}
		c.all = append(c.all, one)
	}
	return errors.Join(errs...)
}

// MustRegister implements prometheus.Registerer.
func (c *catalogue) MustRegister(all ...prometheus.Collector) {
	for _, one := range all {
		if err := c.Register(one); err != nil {
			panic(err)
		}
	}
}

// Unregister implements prometheus.Registerer.
func (*catalogue) Unregister(prometheus.Collector) bool { return false }

// kindOf returns the type of a metric. A collector of several metrics has counters, whose names end in _total, and
// gauges.
func kindOf(c prometheus.Collector, name string) string {
	switch c.(type) {
	case *prometheus.HistogramVec, prometheus.Histogram:
		return "histogram"
	}
	if strings.HasSuffix(name, "_total") {
		return "counter"
	}
	return "gauge"
}
