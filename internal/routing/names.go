package routing

import "math/rand/v2"

// Parts of the invented, Norwegian-looking street names.
var (
	mainNames = []string{
		"Havnegata", "Kongeveien", "Strandveien", "Ringveien", "Fyrveien", "Nordveien", "Østveien", "Vestveien",
		"Kystveien", "Skansegata", "Møllerveien", "Bergveien", "Lyngveien", "Sundveien", "Nesveien", "Storgata",
	}
	stems = map[string][]string{ // by the surroundings of the street
		"old": {
			"Skipper", "Bøkker", "Smed", "Reiper", "Toller", "Kjøpmanns", "Garver", "Baker", "Seilmaker", "Kobber",
			"Klokker", "Salt", "Vekter", "Urmaker", "Fisker", "Glass", "Los", "Tønne", "Rådmanns", "Møller", "Hatte",
			"Kirke", "Borger", "Sølv", "Brønn", "Veter",
		},
		"sea": {
			"Sild", "Torske", "Måke", "Terne", "Tang", "Skjell", "Naust", "Garn", "Segl", "Anker", "Brygge", "Rorbu",
			"Skjær", "Båts", "Flo", "Perle", "Rav", "Krabbe", "Hummer", "Sel", "Tare", "Åre", "Ror", "Lanterne",
			"Kompass", "Stjerne",
		},
		"wood": {
			"Bjørke", "Furu", "Gran", "Aske", "Eike", "Alme", "Selje", "Rogne", "Einer", "Linde", "Hassel", "Lønne",
			"Ore", "Older", "Bringebær", "Blåbær", "Mose", "Kongle", "Bregne", "Tyttebær", "Hegg", "Pors", "Osp",
			"Barlind",
		},
		"hill": {
			"Lerke", "Svale", "Trost", "Spurve", "Ravne", "Falke", "Ugle", "Lyng", "Kløver", "Rug", "Havre", "Bygg",
			"Sol", "Vind", "Morgen", "Kveld", "Tåke", "Snø", "Myr", "Haug", "Kilde", "Bekke", "Erle", "Vipe", "Heilo",
			"Stær", "Hare", "Rev", "Lavendel", "Timian",
		},
	}
	endings = map[Class][]string{
		Main:        {"veien"},
		Street:      {"gata", "veien", "alleen"},
		Residential: {"gata", "veien", "bakken", "svingen", "løkka", "kroken", "lia", "tunet"},
		Lane:        {"smuget", "gangen", "stredet", "stien", "trappa"},
	}
)

// nameStreets returns a unique name for each street. The stem of the name depends on the surroundings, its ending on
// the class.
func nameStreets(land *terrain, streets []*street, seed uint64) []string {
	r := rand.New(rand.NewPCG(seed, 3)) //nolint:gosec // the town must be reproducible
	names, used := make([]string, len(streets)), map[string]bool{}
	for i, s := range streets {
		if s.class == Main && len(mainNames) > 0 && i < len(mainNames) {
			names[i] = mainNames[i]
			used[names[i]] = true
			continue
		}
		surroundings := "hill"
		switch mid := s.line[len(s.line)/2]; {
		case land.density(mid) > 0.85:
			surroundings = "old"
		case land.shoreDistance(mid) < 190:
			surroundings = "sea"
		case mid.x < -500 && mid.y > 0 || land.density(mid) < 0.3:
			surroundings = "wood"
		}
		for try := 0; names[i] == ""; try++ {
			candidates := stems[surroundings]
			if try > 30 { // most names of these surroundings are used up
				candidates = stems[[]string{"old", "sea", "wood", "hill"}[r.IntN(4)]]
			}
			ends := endings[s.class]
			name := candidates[r.IntN(len(candidates))] + ends[r.IntN(len(ends))]
			if try > 400 {
				name = "Nedre " + name
			}
			if !used[name] {
				names[i], used[name] = name, true
			}
		}
	}
	return names
}

// label is a name on the map that does not belong to a road.
type label struct {
	class, name string
	at          vec
}

// labels returns the names of the town, its quarters, green spaces, waters, landmarks and forests.
func labels(greens []greenSpace) []label {
	out := []label{{"town", "Havn", vec{-120, 180}}}
	for _, q := range quarters {
		out = append(out, label{"quarter", q.name, q.middle})
	}
	for _, g := range greens {
		out = append(out, label{g.class, g.name, g.middle})
	}
	return append(out,
		label{"water", "Havnebassenget", vec{20, -680}}, label{"water", "Søndre Bukt", vec{-60, -1330}},
		label{"water", "Nordbukta", vec{330, 1640}}, label{"water", "Østsundet", vec{2380, -760}},
		label{"water", "Vestfjorden", vec{-2500, -980}}, label{"water", "Storetjern", vec{-1330, 830}},
		label{"water", "Selvika", vec{-2130, 930}},
		label{"place", "Østre fyr", vec{2795, 60}}, label{"place", "Vestre fyr", vec{-2715, -300}},
		label{"place", "Havn kirke", churchHill}, label{"place", "Fergekaia", vec{150, -335}},
		label{"place", "Båthavna", vec{-540, -540}}, label{"place", "Selskjær", vec{150, -1720}},
		label{"place", "Teistholmen", vec{2560, -1050}}, label{"place", "Ærholmen", vec{-1950, -1480}},
		label{"wood", "Storskogen", vec{-1500, 1260}}, label{"wood", "Østmarka", vec{2350, 40}},
		label{"wood", "Fyrheia", vec{-2250, 60}},
	)
}
