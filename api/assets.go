package api

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"strings"

	"github.com/go-chi/chi/v5"

	"github.com/waybill/waybill/api/static"
	"github.com/waybill/waybill/internal/problem"
)

// dist holds the output of scripts/bundle. Before the first build it holds only .keep.
//
//go:embed all:web/dist
var dist embed.FS

//go:embed web/templates/*.html web/icons/*.svg web/favicon.svg
var sources embed.FS

// ErrAssetsMissing means that the binary was built without the pages' assets.
var ErrAssetsMissing = errors.New("page assets are missing: run make")

// CheckAssets returns ErrAssetsMissing if the binary contains no assets.
func CheckAssets() error { return newAssets(nil, "").missing }

// assets holds the built files. Their names contain a hash of the content, so browsers may cache them for ever.
type assets struct {
	base    string                  // Config.Base
	names   map[string]string       // hashed names by name: "shop.js" to "shop-3F2A….js"
	files   map[string]*static.File // by hashed name
	missing error                   // ErrAssetsMissing if the files could not be read
}

func newAssets(from fs.FS, base string) *assets {
	a := &assets{base: base, names: map[string]string{}, files: map[string]*static.File{}}
	if from == nil {
		sub, err := fs.Sub(dist, "web/dist")
		if err != nil {
			a.missing = fmt.Errorf("%w: %w", ErrAssetsMissing, err)
			return a
		}
		from = sub
	}
	manifest, err := fs.ReadFile(from, "manifest.json")
	if err != nil {
		a.missing = ErrAssetsMissing
		return a
	}
	if err := json.Unmarshal(manifest, &a.names); err != nil {
		a.missing = fmt.Errorf("%w: manifest: %w", ErrAssetsMissing, err)
		return a
	}
	err = fs.WalkDir(from, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if name == "manifest.json" || strings.HasPrefix(name, ".") || strings.HasSuffix(name, ".gz") {
			return nil
		}
		body, err := fs.ReadFile(from, name)
		if err != nil {
			return err
		}
		zipped, err := fs.ReadFile(from, name+".gz")
		if err != nil {
			zipped = nil
		}
		a.files[name] = static.Zipped(static.MediaOf(name), body, zipped)
		return nil
	})
	if err != nil {
		a.missing = fmt.Errorf("%w: %w", ErrAssetsMissing, err)
	}
	return a
}

// path returns the URL path of an asset.
func (a *assets) path(name string) (string, error) {
	hashed, ok := a.names[name]
	if !ok {
		return "", fmt.Errorf("%s: %w", name, ErrAssetsMissing)
	}
	return a.base + "/assets/" + hashed, nil
}

func (a *API) serveAsset(w http.ResponseWriter, r *http.Request) error {
	file, ok := a.assets.files[chi.URLParam(r, "*")]
	if !ok {
		return problem.ErrNoPage
	}
	file.Serve(w, r, "public, max-age=31536000, immutable")
	return nil
}

// serveWorker serves the service worker. It is served at the root so that its scope is all pages, and is not cached.
func (a *API) serveWorker(w http.ResponseWriter, r *http.Request) error {
	file, ok := a.assets.files[a.assets.names["sw.js"]]
	if !ok {
		return fmt.Errorf("sw.js: %w", ErrAssetsMissing)
	}
	file.Serve(w, r, "no-cache")
	return nil
}

func (a *API) serveBasemap(w http.ResponseWriter, r *http.Request) error {
	if a.basemap == nil {
		return problem.ErrNoPage
	}
	a.basemap.Serve(w, r, "public, no-cache")
	return nil
}

// rankings serves the inputs from which the published rankings of centres can be recomputed.
func (a *API) rankings(w http.ResponseWriter, r *http.Request) error {
	if a.rankingInputs == nil {
		return problem.ErrNoPage
	}
	a.rankingInputs.Serve(w, r, "public, no-cache")
	return nil
}

func (a *API) favicon(w http.ResponseWriter, r *http.Request) error {
	body, err := sources.ReadFile("web/favicon.svg")
	if err != nil {
		return err
	}
	static.New("image/svg+xml", body).Serve(w, r, "public, max-age=86400")
	return nil
}
