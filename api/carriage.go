package api

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
)

// postingTime is how long after its deadline an act can be posted that was signed in time. A parcel that is packed in
// time may be assigned so much later.
const postingTime = time.Hour

// notCarried is the error of a basket that no carrier takes from a centre in which the order may be reserved, or to
// which a parcel of it may be moved.
type notCarried struct {
	line    int    // index of the line whose quantity is too large
	item    string // its name
	where   string // "from Havnelageret to Gamlebyen"
	limit   string // what a carrier takes there; "" if no carrier serves the lane
	largest uint32 // largest quantity of the line that is carried with the other lines; 0 if there is none
}

func (e notCarried) Error() string {
	if e.limit == "" {
		return fmt.Sprintf("%s: no carrier goes %s", e.item, e.where)
	}
	text := fmt.Sprintf("%s: no carrier takes it %s in this quantity. One parcel has at most %s", e.item, e.where, e.limit)
	if e.largest == 0 {
		return text
	}
	return fmt.Sprintf("%s. The largest quantity is %d", text, e.largest)
}

// Problem is the response for e.
func (e notCarried) Problem() problem.Problem {
	return problem.Problem{
		Type: problem.Type("not-carried"), Title: "No carrier takes this", Status: http.StatusConflict,
		Detail: e.Error(), Field: fmt.Sprintf("lines[%d].quantity", e.line), Item: e.item, Limit: e.limit,
		Largest: &e.largest,
	}
}

// checkCarried returns notCarried unless carriers take a parcel with all lines from each centre of the zone's ranking.
// An order is reserved in one of them, with all its lines or some, and a count can move a parcel to any other.
func (a *API) checkCarried(ctx context.Context, t ledger.Terms) error {
	lanes, err := a.Chain.Lanes(ctx, t.Zone)
	if err != nil {
		return fmt.Errorf("read the carriers' quotes for zone %d: %w", t.Zone, err)
	}
	until := t.PackBy.Add(postingTime)
	i := slices.IndexFunc(lanes, func(l ledger.Lane) bool { return !takes(l, t.Lines, until) })
	if i < 0 {
		return nil
	}
	limit, best := bestQuote(lanes[i], until)
	zone, _ := a.zone(t.Zone)
	e := notCarried{where: fmt.Sprintf("from %s to %s", a.centreName(lanes[i].Centre), zone.Name), limit: limit}
	// The line with the largest part of the parcel is the one to reduce, unless that does not suffice.
	lines := byPart(t.Lines, best)
	e.line = lines[0]
	for _, line := range lines {
		if e.largest = a.largest(lanes, t.Lines, line, until); e.largest > 0 {
			e.line = line
			break
		}
	}
	if item, ok := a.item(t.Lines[e.line].GTIN); ok {
		e.item = item.Name
	}
	return e
}

// byPart returns the indices of lines by their part of what is too much for a quote, weight or volume, the largest
// first.
func byPart(lines []ledger.Line, q ledger.LaneQuote) []int {
	part := func(l ledger.Line) uint32 { return l.Volume }
	if grams, _ := measures(lines); grams > uint64(q.MaxWeight) {
		part = func(l ledger.Line) uint32 { return l.Grams }
	}
	sorted := make([]int, len(lines))
	for i := range sorted {
		sorted[i] = i
	}
	slices.SortStableFunc(sorted, func(x, y int) int { return cmp.Compare(part(lines[y]), part(lines[x])) })
	return sorted
}

// takes reports whether a carrier takes all lines in one parcel.
func takes(l ledger.Lane, lines []ledger.Line, until time.Time) bool {
	grams, volume := measures(lines)
	return l.Takes(grams, volume, until)
}

// measures returns weight and volume of all lines.
func measures(lines []ledger.Line) (grams, volume uint64) {
	for _, l := range lines {
		grams, volume = grams+uint64(l.Grams), volume+uint64(l.Volume)
	}
	return grams, volume
}

// largest returns the largest quantity of a line below maxQuantity+1 with which all lanes take the lines in one parcel.
// The quantities of the other lines stay.
func (a *API) largest(lanes []ledger.Lane, lines []ledger.Line, of int, until time.Time) uint32 {
	item, ok := a.item(lines[of].GTIN)
	if !ok {
		return 0
	}
	lines = slices.Clone(lines)
	most := uint32(0)
	for quantity := uint32(1); quantity <= maxQuantity; quantity++ {
		if lines[of], ok = lineOf(item, quantity); !ok {
			break
		}
		if slices.ContainsFunc(lanes, func(l ledger.Lane) bool { return !takes(l, lines, until) }) {
			break
		}
		most = quantity
	}
	return most
}

// bestQuote returns the quote of a lane that takes the heaviest parcel, and the larger one of equally heavy parcels,
// with its limits as text. It returns "" if no quote is valid until then.
func bestQuote(l ledger.Lane, until time.Time) (text string, best ledger.LaneQuote) {
	for _, q := range l.Quotes {
		if q.ValidUntil.Before(until) {
			continue
		}
		if text == "" || q.MaxWeight > best.MaxWeight || q.MaxWeight == best.MaxWeight && q.MaxSize > best.MaxSize {
			best = q
			text = fmt.Sprintf("%s kg and %s litres", thousandths(q.MaxWeight), thousandths(q.MaxSize))
		}
	}
	return text, best
}

// thousandths formats n thousandths without trailing zeros.
func thousandths(n uint32) string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%d.%03d", n/1000, n%1000), "0"), ".")
}

// limits returns the largest quantity of each item that carriers take to a zone in one parcel, without other items.
func (a *API) limits(w http.ResponseWriter, r *http.Request) error {
	id, err := strconv.ParseUint(chi.URLParam(r, "zone"), 10, 32)
	if _, ok := a.zone(uint32(id)); err != nil || !ok {
		return errNoZone
	}
	lanes, err := a.Chain.Lanes(r.Context(), uint32(id))
	if err != nil {
		return fmt.Errorf("read the carriers' quotes for zone %d: %w", id, err)
	}
	until := a.Clock().Add(a.Network.Offer.Pack + postingTime)
	most := map[string]uint32{}
	for _, item := range a.Network.Items {
		most[fmt.Sprint(item.GTIN)] = a.largest(lanes, []ledger.Line{{GTIN: item.GTIN}}, 0, until)
	}
	w.Header().Set("Cache-Control", "max-age=15")
	writeJSON(w, http.StatusOK, map[string]any{"zone": id, "largest": most})
	return nil
}
