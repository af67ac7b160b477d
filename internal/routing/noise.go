package routing

import "math"

// noise is smooth, between -1 and 1, with features about one unit wide.
func noise(seed uint64, x, y float64) float64 {
	fx, fy := math.Floor(x), math.Floor(y)
	ix, iy := int64(fx), int64(fy)
	tx, ty := smooth(x-fx), smooth(y-fy)
	top := lerp(lattice(seed, ix, iy), lattice(seed, ix+1, iy), tx)
	bottom := lerp(lattice(seed, ix, iy+1), lattice(seed, ix+1, iy+1), tx)
	return lerp(top, bottom, ty)
}

// fractal adds three octaves of noise; wide is the width of the largest features in metres.
func fractal(seed uint64, p vec, wide float64) float64 {
	x, y := p.x/wide, p.y/wide
	return (noise(seed, x, y) + 0.5*noise(seed+1, 2*x+7.3, 2*y+1.9) + 0.25*noise(seed+2, 4*x+3.1, 4*y+5.7)) / 1.75
}

func smooth(t float64) float64 { return t * t * t * (t*(6*t-15) + 10) }

func lattice(seed uint64, x, y int64) float64 {
	return float64(mixed(seed^mixed(uint64(x)*0x9e3779b97f4a7c15^mixed(uint64(y))))>>11)/(1<<52) - 1
}

// mixed is the finaliser of splitmix64.
func mixed(z uint64) uint64 {
	z += 0x9e3779b97f4a7c15
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}
