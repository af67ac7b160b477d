package oracle_test

import (
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// postOrder is a Poster that records the acts in the order in which they get their places among the
// transactions. It calls before for each act, before the act has its place.
type postOrder struct {
	*fakeChain
	before func(journal.Segment)

	mu    sync.Mutex // guards posts
	posts []journal.Segment
}

// times returns the signed times of the posted acts of devices, in their order.
func (p *postOrder) times(devices ...*device.Device) (out []time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, s := range p.posts {
		if slices.ContainsFunc(devices, func(d *device.Device) bool { return d.ID() == s.Device }) {
			out = append(out, s.T0)
		}
	}
	return out
}

func (p *postOrder) Post(
	ctx context.Context, s journal.Segment, readings, signature []byte, terms []ledger.Terms, codes *journal.CodeHashes,
) (journal.Hash, uint64, error) {
	p.before(s)
	p.mu.Lock()
	p.posts = append(p.posts, s)
	p.mu.Unlock()
	ledger.Queued(ctx)
	return p.fakeChain.Post(ctx, s, readings, signature, terms, codes)
}

// enrolAs enrols a device with a role in a centre.
func (e *env) enrolAs(role journal.Role, centre uint16) device.Key {
	k := e.enrol(journal.Secp256k1)
	e.chain.change(func() {
		d := e.chain.devices[k.Address()]
		d.Role, d.Site = role, centre
		e.chain.devices[k.Address()] = d
	})
	return k
}

// counting is a count of one line of an order.
func counting(id journal.OrderID) journal.Reading {
	return journal.Reading{Kind: journal.Counting, Subject: id, Value: 9}
}

// Acts of many devices that count or move the stock of one centre are posted in the order of their signed times.
func TestOracle_postsStockOfCentreInOrder(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	order := e.orders.put(1, ledger.Confirmed)
	poster := &postOrder{fakeChain: e.chain, before: func(journal.Segment) {}}
	var devices []*device.Device
	for i := range 8 {
		role := journal.Robot
		if i%2 == 0 {
			role = journal.Shelf
		}
		devices = append(devices, e.start(e.enrolAs(role, 3), ""))
	}
	cfg := e.config()
	inbox := watchedInbox{e.store, make(chan struct{}), make(chan struct{})}
	cfg.Poster, cfg.Inbox = poster, inbox
	e.run(cfg)
	for i := range 32 {
		r := picking(order)
		if i%2 == 0 {
			r = counting(order)
		}
		r.Time = time.Now().Add(time.Duration(i-40) * time.Second)
		must(t, devices[i%8].Act(r))
	}
	for _, d := range devices {
		acknowledged(t, e, d.ID(), 4)
	}
	close(inbox.open)
	for _, d := range devices {
		e.await(d.ID(), 4)
	}
	e.settled()
	if times := poster.times(devices...); len(times) != 32 || !slices.IsSortedFunc(times, time.Time.Compare) {
		t.Errorf("acts were posted in the order %v", times)
	}
}

// watchedInbox sends on asked, if somebody receives, when the oracle asks for acts to post. It hides them until open is
// closed.
type watchedInbox struct {
	*stores
	open  chan struct{}
	asked chan struct{}
}

func (w watchedInbox) Pending(
	ctx context.Context, urgent bool, without []journal.Address, limit int,
) ([]ledger.InboxSegment, error) {
	select {
	case <-w.open:
	default:
		return nil, nil
	}
	entries, err := w.stores.Pending(ctx, urgent, without, limit)
	if urgent {
		select {
		case w.asked <- struct{}{}:
		default:
		}
	}
	return entries, err
}

// A count does not overtake an earlier pick that waits for another act of its robot. Acts of other centres do.
func TestOracle_countWaitsForEarlierPick(t *testing.T) {
	t.Parallel()
	e := newEnv(t)
	order := e.orders.put(1, ledger.Confirmed)
	robot, shelf := e.start(e.enrolAs(journal.Robot, 3), ""), e.start(e.enrolAs(journal.Shelf, 3), "")
	other := e.start(e.enrolAs(journal.Shelf, 4), "")
	began, release := make(chan struct{}), make(chan struct{})
	poster := &postOrder{fakeChain: e.chain, before: func(s journal.Segment) {
		if s.Device == robot.ID() && s.FirstSeq == 0 {
			close(began)
			<-release
		}
	}}
	cfg := e.config()
	inbox := watchedInbox{e.store, make(chan struct{}), make(chan struct{})}
	close(inbox.open)
	cfg.Poster, cfg.Inbox = poster, inbox
	e.run(cfg)
	at := func(r journal.Reading, seconds int) journal.Reading {
		r.Time = time.Now().Add(time.Duration(seconds-10) * time.Second)
		return r
	}
	must(t, robot.Act(at(picking(order), 0)))
	<-began
	must(t, robot.Act(at(picking(order), 1)))
	acknowledged(t, e, robot.ID(), 2)
	must(t, shelf.Act(at(counting(order), 2)))
	must(t, other.Act(at(counting(order), 3)))
	acknowledged(t, e, shelf.ID(), 1)
	e.await(other.ID(), 1) // it waits for nothing
	for range 2 {
		<-inbox.asked
	}
	close(release)
	e.await(shelf.ID(), 1)
	e.await(robot.ID(), 2)
	e.settled()
	if times := poster.times(robot, shelf); len(times) != 3 || !slices.IsSortedFunc(times, time.Time.Compare) {
		t.Errorf("the acts of the centre were posted in the order %v", times)
	}
}
