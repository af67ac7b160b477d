package api

import (
	"fmt"
	"strings"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// offerView is what the shop page says about the terms of an order.
type offerView struct {
	Short string   // one line
	All   []string // sentences
}

// offerView describes the offer of the shop.
func (a *API) offerView() offerView {
	o := a.Network.Offer
	v := offerView{Short: "Delivered within " + span(o.Deliver) + ", or your money back"}
	v.All = append(v.All, fmt.Sprintf(
		"%s Packed within %s, delivered within %s. After that anyone can send your money back.",
		a.Info.Pay.Text(), span(o.Pack), span(o.Deliver)))
	if o.NeedsCode() {
		text := "Your browser makes a code that nobody else knows. It proves the delivery."
		if o.Lockers {
			text += " A parcel locker needs no code."
		}
		v.All = append(v.All, text)
	} else {
		v.All = append(v.All, "The vehicle says that it was in your zone. There is no other proof of the delivery.")
	}
	return offerView{v.Short, append(v.All, a.claimTexts(o)...)}
}

// claimTexts describes what the shopper can do after the delivery.
func (a *API) claimTexts(o ledger.Offer) []string {
	if !o.Claims {
		return []string{"The shop is paid when it is delivered. You cannot claim afterwards."}
	}
	p := o.Policy
	paid := fmt.Sprintf("The shop is paid %s after the delivery. Until then you can dispute it.", span(p.Window))
	texts := []string{paid}
	share := strings.TrimSuffix(fmt.Sprintf("%.2f", float64(p.DefaultShare)/100), ".00") + " %"
	if p.Arbiter == (journal.Address{}) {
		texts = append(texts, fmt.Sprintf("A dispute gives you %s of the money at once.", share))
	} else {
		texts = append(texts, fmt.Sprintf("An arbiter decides a dispute within %s; otherwise you get %s of the money.",
			span(p.DecideTime), share))
	}
	if p.Returnable {
		text := fmt.Sprintf("Until then you can also send it back. It has to arrive within %s.", span(p.ReturnTime))
		if !p.Restocking.IsZero() {
			text += fmt.Sprintf(" The shop keeps %s of each parcel.", a.Network.Currency.Format(p.Restocking))
		}
		texts = append(texts, text)
	}
	return texts
}

// span formats a duration in the largest unit in which it is a whole number of at least two.
func span(d time.Duration) string {
	for _, u := range []struct {
		of   time.Duration
		name string
	}{{24 * time.Hour, "day"}, {time.Hour, "hour"}, {time.Minute, "minute"}} {
		if d >= 2*u.of && d%u.of == 0 {
			return fmt.Sprintf("%d %ss", d/u.of, u.name)
		}
	}
	if d == time.Second {
		return "1 second"
	}
	return fmt.Sprintf("%d seconds", d/time.Second)
}
