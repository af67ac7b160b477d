package devnet

import (
	"errors"
	"io"
	"log/slog"
	"net"
	"strings"
	"syscall"
	"testing"
)

// A broker refuses a second one on its port, and disconnects its clients on Close. A second Close does nothing.
func TestBroker_listensUntilClosed(t *testing.T) {
	t.Parallel()
	b, err := StartBroker(t.Context(), BrokerConfig{Addr: "127.0.0.1:0", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	addr, ok := strings.CutPrefix(b.URL(), "tcp://")
	if !ok {
		t.Fatal(b.URL())
	}
	var d net.Dialer
	c, err := d.DialContext(t.Context(), "tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := StartBroker(t.Context(), BrokerConfig{Addr: addr, Log: slog.New(slog.DiscardHandler)}); err == nil {
		t.Error("a second broker started on the same port, want an error")
	}
	for range 2 {
		if err := b.Close(); err != nil {
			t.Error(err)
		}
	}
	// Do not connect to the port again: another test may listen there now.
	if n, err := c.Read(make([]byte, 1)); !errors.Is(err, io.EOF) && !errors.Is(err, syscall.ECONNRESET) {
		t.Errorf("read after the broker was closed: %d bytes, %v; want EOF or reset", n, err)
	}
	if err := c.Close(); err != nil {
		t.Error(err)
	}
}

// Users may publish and subscribe only to the topics of their role.
func TestAllowedTopic(t *testing.T) {
	t.Parallel()
	const me, other = "0xaa00000000000000000000000000000000000001", "0xbb00000000000000000000000000000000000002"
	for _, c := range []struct {
		user, topic string
		write, want bool
	}{
		{me, "waybill/v2/" + me + "/segment", true, true},
		{me, "waybill/v2/" + me + "/live", true, true},
		{me, "waybill/v2/" + me + "/ack", false, true},
		{strings.ToUpper(me[2:]), "waybill/v2/" + me + "/ack", false, false}, // without 0x it is no device id
		{me, "waybill/v2/" + me + "/ack", true, false},
		{me, "waybill/v2/" + me + "/segment", false, false},
		{me, "waybill/v2/" + other + "/segment", true, false},
		{me, "waybill/v2/" + other + "/ack", false, false},
		{me, "waybill/v2/+/ack", false, false},
		{me, "$share/mine/waybill/v2/+/segment", false, false},
		{me, "$share/waybill/v2/" + me + "/ack", false, false},
		{me, "#", false, false},
		{"oracle", "waybill/v2/+/segment", false, true},
		{"oracle", "$share/waybill/waybill/v2/+/segment", false, true},
		{"oracle", "waybill/v2/" + me + "/ack", true, true},
		{"oracle", "waybill/v2/" + me + "/segment", true, false},
		{"oracle-1", "waybill/v2/oracle-1/segment", true, true},
		{"oracle-1", "waybill/v2/oracle-1/ack", false, true},
		{"oracle-1", "waybill/v2/oracle-2/ack", false, false},
		{"gateway-1", "waybill/v2/" + me + "/segment", true, true},
		{"gateway-1", "waybill/v2/" + me + "/ack", true, false},
		{"gateway-1", "waybill/v2/" + me + "/live", false, false},
		{"somebody", "waybill/v2/" + me + "/ack", true, false},
		{"somebody", "waybill/v2/+/live", false, false},
		{"", "waybill/v2/+/live", false, false},
	} {
		if got := allowedTopic(c.user, c.topic, c.write); got != c.want {
			t.Errorf("user %q, topic %s, write %t: allowed = %t, want %t", c.user, c.topic, c.write, got, c.want)
		}
	}
}
