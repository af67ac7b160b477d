package sim

import (
	"context"
	"log/slog"
	"time"
)

const (
	timeInterval = time.Second      // interval of reading the chain's time
	timeJump     = time.Minute      // smaller differences from the clock are no jumps
	timeLimit    = 30 * time.Second // time that devices wait for the chain's time after a jump
)

// followChainTime reads the chain's time until ctx ends. If it jumps, as that of a development chain may, the devices
// ask for it.
func (s *deviceSet) followChainTime(ctx context.Context, chain Chain, log *slog.Logger) error {
	var block, read time.Time // last timestamp, and when it was read first
	for {
		at := time.Now()
		now, err := chain.Now(ctx) // an outage of the node is reported by those that need it
		if err == nil && !now.Equal(block) {
			jump := now.Sub(block) - at.Sub(read)
			if !block.IsZero() && jump.Abs() > timeJump {
				log.Info("the time of the chain has jumped", "by", jump.Round(time.Second))
				if err := s.askTime(ctx, jump); err != nil {
					return err
				}
			}
			block, read = now, at
		}
		if err := sleep(ctx, timeInterval); err != nil {
			return err
		}
	}
}

// askTime lets all devices send heartbeats until the oracle's acknowledgements have moved their time by the jump, or
// timeLimit has passed. Meanwhile they sign no acts, which would carry an old time.
func (s *deviceSet) askTime(ctx context.Context, jump time.Duration) error {
	for _, u := range s.units {
		u.expectJump(jump)
	}
	for range timeLimit / timeInterval {
		waiting := false
		for _, u := range s.units {
			if u.awaitsJump() {
				waiting = true
				u.heartbeat()
			}
		}
		if !waiting {
			return nil
		}
		if err := sleep(ctx, timeInterval); err != nil {
			return err
		}
	}
	for _, u := range s.units {
		u.expectJump(0)
	}
	return nil
}

// expectJump makes the device wait until its offset to the chain's time has changed by at least half of a jump. 0: it
// waits no longer.
func (u *managedDevice) expectJump(jump time.Duration) {
	offset, _ := u.Offset()
	u.mu.Lock()
	defer u.mu.Unlock()
	u.jump, u.before = jump, offset
}

// awaitsJump reports whether the device does not know the chain's time since a jump.
func (u *managedDevice) awaitsJump() bool {
	offset, _ := u.Offset()
	u.mu.Lock()
	defer u.mu.Unlock()
	if moved := offset - u.before; u.jump > 0 && moved < u.jump/2 || u.jump < 0 && moved > u.jump/2 {
		return true
	}
	u.jump = 0
	return false
}

// heartbeat sends a heartbeat, unless the device is switched off.
func (u *managedDevice) heartbeat() {
	if d := u.current(); d != nil {
		if err := d.Heartbeat(); err != nil { // the next one comes in a second
			u.log.Debug("a heartbeat failed", "device", u.ID(), "error", err)
		}
	}
}
