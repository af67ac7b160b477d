package routing

import "math"

// shoreType is the kind of a stretch of coast.
type shoreType uint8

const (
	rock  shoreType = iota // irregular line
	beach                  // smooth line with a strip of sand
	quay                   // straight walls
)

// outlinePoint is a point of the coast, and the kind of coast from there to the next point.
type outlinePoint struct {
	x, y  float64
	shore shoreType
}

// outline is the rough shape of the island, counterclockwise from its western end. newCoast adds the detail.
var outline = []outlinePoint{
	{-2800, -300, rock},
	{-2560, -520, rock},
	{-2230, -480, rock},
	{-2080, -640, rock},
	{-2010, -900, rock},
	{-1780, -1010, rock},
	{-1640, -1330, rock},
	{-1300, -1520, rock},
	{-1010, -1330, rock},
	{-880, -1120, beach},
	{-800, -880, beach},
	{-740, -740, quay},
	{-650, -690, quay},
	{-560, -330, quay},
	{-270, -262, quay},
	{-236, -408, quay},
	{-110, -436, quay},
	{-64, -290, quay},
	{262, -352, quay},
	{300, -520, quay},
	{560, -590, quay},
	{600, -840, quay},
	{700, -880, rock},
	{770, -1130, rock},
	{1010, -1290, rock},
	{1180, -1580, rock},
	{1560, -1690, rock},
	{1830, -1480, rock},
	{1930, -1230, rock},
	{2150, -1120, rock},
	{2140, -880, beach},
	{1990, -620, beach},
	{2130, -390, rock},
	{2440, -420, rock},
	{2740, -190, rock},
	{2850, 130, rock},
	{2600, 380, rock},
	{2350, 330, rock},
	{2160, 560, rock},
	{1930, 600, rock},
	{2040, 880, rock},
	{2170, 1180, rock},
	{1880, 1420, rock},
	{1620, 1710, rock},
	{1230, 1640, rock},
	{980, 1790, rock},
	{720, 1590, beach},
	{450, 1330, beach},
	{60, 1260, beach},
	{-270, 1390, rock},
	{-480, 1710, rock},
	{-900, 1800, rock},
	{-1160, 1640, rock},
	{-1480, 1720, rock},
	{-1850, 1470, rock},
	{-1930, 1190, rock},
	{-1740, 960, rock},
	{-1900, 720, rock},
	{-2240, 640, rock},
	{-2420, 360, rock},
	{-2680, 180, rock},
}

// islets are the ellipses of the small islands around the main one: centre and radii in metres.
var islets = []struct{ x, y, rx, ry float64 }{
	{-1950, -1480, 95, 60},
	{-2250, -1240, 60, 38},
	{-2080, -1650, 36, 22},
	{150, -1720, 120, 66},
	{330, -1830, 45, 26},
	{-60, -1850, 38, 30},
	{2560, -1050, 110, 75},
	{2690, -1240, 46, 30},
	{2620, 880, 85, 52},
	{2480, 1010, 34, 26},
	{-2480, 1060, 90, 70},
	{-2330, 1230, 40, 28},
	{330, 1790, 60, 34},
	{-2900, -900, 40, 26},
	{2850, 560, 30, 20},
}

// coast is the shoreline of the island.
type coast struct {
	ring    []vec   // counterclockwise
	beaches [][]vec // rings of sand
}

// newCoast refines outline: it draws a smooth curve through the points and shifts it by noise. Rock is shifted most,
// beaches little, quays not at all.
func newCoast(seed uint64) coast {
	var c coast
	n := len(outline)
	at := func(i int) vec { h := outline[(i+n)%n]; return vec{h.x, h.y} }
	kind := func(i int) shoreType { return outline[(i+n)%n].shore }
	var sand []vec
	for i := range n {
		a, b := at(i), at(i+1)
		if kind(i) == quay {
			c.ring = append(c.ring, a)
		} else {
			steps := int(math.Ceil(a.to(b) / 12))
			for k := range steps {
				t := float64(k) / float64(steps)
				p := catmullRom(at(i-1), a, b, at(i+2), t)
				rough := 1.0
				if kind(i-1) == quay {
					rough = min(rough, 3*t)
				}
				if kind(i+1) == quay {
					rough = min(rough, 3*(1-t))
				}
				amplitude := 105 * rough
				if kind(i) == beach {
					amplitude = 16 * rough
				} else if kind(i+1) == beach {
					amplitude *= 1 - 0.83*t
				} else if kind(i-1) == beach {
					amplitude *= 0.17 + 0.83*t
				}
				d := vec{coastNoise(seed, p), coastNoise(seed+50, p)}
				p = p.add(d.times(amplitude)).quantised()
				c.ring = append(c.ring, p)
				if kind(i) == beach {
					sand = append(sand, p)
				}
			}
		}
		if len(sand) > 0 && kind(i+1) != beach {
			c.beaches = append(c.beaches, beachRing(sand))
			sand = nil
		}
	}
	return c
}

// coastNoise returns the sum of noise of three wavelengths, in metres 360, 120 and 34.
func coastNoise(seed uint64, p vec) float64 {
	return fractal(seed, p, 360) + 0.42*fractal(seed+5, p, 120) + 0.16*fractal(seed+9, p, 34)
}

// catmullRom returns the point at t, 0 to 1, of the Catmull-Rom spline from b to c.
func catmullRom(a, b, c, d vec, t float64) vec {
	f := func(a, b, c, d float64) float64 {
		return 0.5 * (2*b + (c-a)*t + (2*a-5*b+4*c-d)*t*t + (3*b-a-3*c+d)*t*t*t)
	}
	return vec{f(a.x, b.x, c.x, d.x), f(a.y, b.y, c.y, d.y)}
}

// beachRing returns the ring of a crescent of sand along a stretch of coast. At its middle it reaches 16 m into the sea
// and 38 m inland. The coast runs counterclockwise, so the land lies to its left.
func beachRing(edge []vec) []vec {
	out := make([]vec, 0, 2*len(edge))
	var inner []vec
	for i, p := range edge {
		d := edge[min(i+1, len(edge)-1)].sub(edge[max(i-1, 0)]).unit().left()
		wide := math.Sin(math.Pi * float64(i) / float64(len(edge)-1))
		out = append(out, p.sub(d.times(16*wide)).quantised())
		inner = append(inner, p.add(d.times(8+30*math.Sqrt(wide))).quantised())
	}
	for i := len(inner) - 1; i >= 0; i-- {
		out = append(out, inner[i])
	}
	return out
}

// noisyEllipse returns a ring of n points around an ellipse with radii rx and ry in metres. Noise times roughness
// shifts each radius; roughness 0 gives an exact ellipse.
func noisyEllipse(seed uint64, middle vec, rx, ry, roughness float64, n int) []vec {
	ring := make([]vec, n)
	for i := range ring {
		d := direction(2 * math.Pi * float64(i) / float64(n))
		k := 1 + roughness*fractal(seed, d.times(100), 90)
		ring[i] = middle.add(vec{d.x * rx * k, d.y * ry * k}).quantised()
	}
	return ring
}
