package api

import (
	"bytes"
	"fmt"
	"html/template"
	"net/http"
	"strings"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
)

// pages holds the parsed templates.
type pages struct{ byName map[string]*template.Template }

func newPages(assets *assets, base string) *pages {
	layout := template.Must(template.New("base.html").Funcs(template.FuncMap{
		"asset": assets.path,
		"at":    func(route string) string { return base + route },
		"icon":  icon,
		"short": shortHex,
		"clock": func(t time.Time) string { return t.UTC().Format("15:04:05 UTC") },
		"stamp": func(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z07:00") },
	}).ParseFS(sources, "web/templates/base.html", "web/templates/symbols.html",
		"web/templates/timeline.html", "web/templates/notice.html", "web/templates/code.html"))
	p := &pages{byName: map[string]*template.Template{}}
	for _, name := range []string{"shop", "receipt", "tracking", "problem"} {
		p.byName[name] = template.Must(template.Must(layout.Clone()).ParseFS(sources, "web/templates/"+name+".html"))
	}
	return p
}

// icon returns the SVG of that name, or that of a parcel if there is none.
func icon(name string) template.HTML {
	clean := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r == '-' || r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, strings.ToLower(name))
	body, err := sources.ReadFile("web/icons/" + clean + ".svg")
	if err != nil {
		body, err = sources.ReadFile("web/icons/parcel.svg")
	}
	if err != nil {
		return ""
	}
	return template.HTML(body) //nolint:gosec // an embedded file
}

// page is the data of the base template.
type page struct {
	Name    string // of the template and of its script
	Title   string
	Private bool   // search engines must not index it
	Refresh int    // seconds until a reload without JavaScript; 0: none
	Shop    string // name of the shop
	Info    Info
	Body    any // data of the template Name
	Data    any // JSON for the page's script
}

// render writes a page. It executes the template into a buffer first, so that an error leads to an error page and not
// to a truncated page.
func (a *API) render(w http.ResponseWriter, p page) error {
	if a.assets.missing != nil {
		return a.assets.missing
	}
	p.Shop, p.Info = a.Network.Name, a.Info
	var b bytes.Buffer
	if err := a.pages.byName[p.Name].ExecuteTemplate(&b, "base.html", p); err != nil {
		return fmt.Errorf("render page %s: %w", p.Name, err)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	if p.Private {
		w.Header().Set("X-Robots-Tag", "noindex")
	}
	w.Write(b.Bytes()) //nolint:errcheck,gosec // the client may have disconnected
	return nil
}

// problem writes an error page. It needs no assets.
func (p *pages) problem(w http.ResponseWriter, what problem.Problem) {
	var b bytes.Buffer
	if err := p.byName["problem"].ExecuteTemplate(&b, "problem", what); err != nil {
		http.Error(w, what.Title, what.Status)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(what.Status)
	w.Write(b.Bytes()) //nolint:errcheck,gosec // the client may have disconnected
}

type shopItem struct {
	ledger.Item
	Cost string // price with currency
	Left bool   // in the initial stock of a centre
}

// shop serves the shop page, on which a shopper chooses an item and a zone and pays.
func (a *API) shop(w http.ResponseWriter, _ *http.Request) error {
	var items []shopItem
	prices := map[string]string{}
	for _, i := range a.Network.Items {
		left := len(i.Stock) == 0
		for _, n := range i.Stock {
			left = left || n > 0
		}
		items = append(items, shopItem{i, a.Network.Currency.Format(i.Price), left})
		prices[fmt.Sprint(i.GTIN)] = fmt.Sprint(i.Price)
	}
	return a.render(w, page{
		Name: "shop", Title: "Shop",
		Body: map[string]any{"Items": items, "Zones": a.Network.Zones, "Offer": a.offerView(), "MaxQuantity": 9},
		Data: map[string]any{
			"chain": a.Info.Addresses.ChainID, "rpc": a.Info.RPC, "faucet": a.Faucet != nil, "shop": a.Network.Name,
			"orders": a.Info.Addresses.Orders, "prices": prices, "currency": a.currency(),
			"code": a.Network.Offer.NeedsCode(), "doorstep": a.Doorstep != nil,
		},
	})
}

func (a *API) currency() map[string]any {
	c := a.Network.Currency
	return map[string]any{"symbol": c.Symbol, "sign": c.Sign(), "decimals": c.Decimals}
}
