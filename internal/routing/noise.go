package routing

import "math"

// noise returns smooth value noise between -1 and 1, with features about one unit wide.
func noise(seed uint64, x, y float64) float64 {
	fx, fy := math.Floor(x), math.Floor(y)
	ix, iy := int64(fx), int64(fy)
	tx, ty := fade(x-fx), fade(y-fy)
	top := lerp(lattice(seed, ix, iy), lattice(seed, ix+1, iy), tx)
	bottom := lerp(lattice(seed, ix, iy+1), lattice(seed, ix+1, iy+1), tx)
	return lerp(top, bottom, ty)
}

// fractal returns the weighted mean of three octaves of noise. wide is the width of the largest features, in metres.
func fractal(seed uint64, p vec, wide float64) float64 {
	x, y := p.x/wide, p.y/wide
	return (noise(seed, x, y) + 0.5*noise(seed+1, 2*x+7.3, 2*y+1.9) + 0.25*noise(seed+2, 4*x+3.1, 4*y+5.7)) / 1.75
}

// fade eases t, 0 to 1, with Perlin's quintic polynomial.
func fade(t float64) float64 { return t * t * t * (t*(6*t-15) + 10) }

// lattice returns the random value, -1 to 1, of a point of the integer grid.
func lattice(seed uint64, x, y int64) float64 {
	return float64(splitmix(seed^splitmix(uint64(x)*0x9e3779b97f4a7c15^splitmix(uint64(y))))>>11)/(1<<52) - 1
}

// splitmix returns one step of the splitmix64 generator: a hash of z.
func splitmix(z uint64) uint64 {
	z += 0x9e3779b97f4a7c15
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}
