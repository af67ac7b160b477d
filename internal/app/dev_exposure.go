package app

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"strings"
)

// checkExposure refuses addresses that other machines may reach, unless --expose-dev is set. With it, it prints
// a warning. The private keys of dev are public, its faucet gives money to anyone, and its broker is open.
func (a *App) checkExposure(ctx context.Context) error {
	var exposed []string
	var wrong []error
	for _, l := range []struct{ setting, address string }{
		{"http", a.Config.HTTP},
		{"rpc-listen", a.Config.RPCListen},
		{"mqtt-listen", a.Config.MQTTListen},
		{"admin", a.Config.AdminAddress()},
	} {
		loopback, err := isLoopback(ctx, l.address)
		if err != nil {
			wrong = append(wrong, fmt.Errorf("--%s %s: %w", l.setting, l.address, err))
		} else if !loopback {
			exposed = append(exposed, fmt.Sprintf("--%s %s", l.setting, l.address))
		}
	}
	if len(wrong) > 0 {
		return errors.Join(wrong...)
	}
	if len(exposed) == 0 {
		return nil
	}
	const danger = "the private keys of waybill dev are public, its faucet gives money to anyone, and its broker asks " +
		"for no password"
	if !a.Config.ExposeDev {
		return fmt.Errorf("other machines may reach %s: %s: use a loopback address such as 127.0.0.1:8080, or add "+
			"--expose-dev if everyone on the network may do anything here", strings.Join(exposed, ", "), danger)
	}
	a.Out.Printf("\n  WARNING: other machines may reach %s,\n  and %s.\n\n", strings.Join(exposed, ", "), danger)
	return nil
}

// isLoopback reports whether only this machine can reach an address to listen on. It resolves the name of a host. An
// empty host and the unspecified addresses mean every interface.
func isLoopback(ctx context.Context, address string) (bool, error) {
	if address == "" {
		return true, nil // nothing listens
	}
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return false, err
	}
	if host == "" {
		return false, nil
	}
	addresses := make([]netip.Addr, 1)
	if addresses[0], err = netip.ParseAddr(host); err != nil {
		if addresses, err = net.DefaultResolver.LookupNetIP(ctx, "ip", host); err != nil {
			return false, err
		}
	}
	for _, ip := range addresses {
		if !ip.Unmap().IsLoopback() {
			return false, nil
		}
	}
	return len(addresses) > 0, nil
}
