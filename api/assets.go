package api

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"

	"github.com/go-chi/chi/v5"
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
func CheckAssets() error { return newAssets(nil).missing }

// assets holds the built files. Their names contain a hash of the content, so browsers may cache them for ever.
type assets struct {
	names   map[string]string  // hashed names by name: "shop.js" to "shop-3F2A….js"
	files   map[string]*static // by hashed name
	missing error              // ErrAssetsMissing if the files could not be read
}

func newAssets(from fs.FS) *assets {
	a := &assets{names: map[string]string{}, files: map[string]*static{}}
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
		s := &static{media: mediaOf(name), body: body, etag: etagOf(body)}
		if zipped, err := fs.ReadFile(from, name+".gz"); err == nil {
			s.zipped = zipped
		}
		a.files[name] = s
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
	return "/assets/" + hashed, nil
}

func mediaOf(name string) string {
	switch path.Ext(name) {
	case ".js", ".mjs":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	}
	if m := mime.TypeByExtension(path.Ext(name)); m != "" {
		return m
	}
	return "application/octet-stream"
}

// static is a response body that does not change while the process runs.
type static struct {
	media        string
	body, zipped []byte // zipped is the gzip encoding; nil: none
	etag         string
}

func newStatic(media string, body []byte) *static {
	s := &static{media: media, body: body, etag: etagOf(body)}
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write(body); err == nil && z.Close() == nil {
		s.zipped = b.Bytes()
	}
	return s
}

func etagOf(body []byte) string {
	sum := sha256.Sum256(body)
	return `"` + hex.EncodeToString(sum[:12]) + `"`
}

// serve answers with s, compressed if the client accepts gzip, or with 304. cache is the Cache-Control header.
func (s *static) serve(w http.ResponseWriter, r *http.Request, cache string) {
	h := w.Header()
	h.Set("Content-Type", s.media)
	h.Set("Cache-Control", cache)
	h.Set("ETag", s.etag)
	h.Set("Vary", "Accept-Encoding")
	if strings.Contains(r.Header.Get("If-None-Match"), s.etag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	body := s.body
	if s.zipped != nil && strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		h.Set("Content-Encoding", "gzip")
		body = s.zipped
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(http.StatusOK)
	if r.Method != http.MethodHead {
		w.Write(body) //nolint:errcheck,gosec // the client may have disconnected
	}
}

func (a *API) serveAsset(w http.ResponseWriter, r *http.Request) error {
	file, ok := a.assets.files[chi.URLParam(r, "*")]
	if !ok {
		return errNoPage
	}
	file.serve(w, r, "public, max-age=31536000, immutable")
	return nil
}

// serveWorker serves the service worker. It is served at the root so that its scope is all pages, and is not cached.
func (a *API) serveWorker(w http.ResponseWriter, r *http.Request) error {
	file, ok := a.assets.files[a.assets.names["sw.js"]]
	if !ok {
		return fmt.Errorf("sw.js: %w", ErrAssetsMissing)
	}
	file.serve(w, r, "no-cache")
	return nil
}

func (a *API) serveBasemap(w http.ResponseWriter, r *http.Request) error {
	if a.basemap == nil {
		return errNoPage
	}
	a.basemap.serve(w, r, "public, no-cache")
	return nil
}

// rankings serves the inputs from which the published rankings of centres can be recomputed.
func (a *API) rankings(w http.ResponseWriter, r *http.Request) error {
	if a.rankingInputs == nil {
		return errNoPage
	}
	a.rankingInputs.serve(w, r, "public, no-cache")
	return nil
}

func (a *API) favicon(w http.ResponseWriter, r *http.Request) error {
	body, err := sources.ReadFile("web/favicon.svg")
	if err != nil {
		return err
	}
	newStatic("image/svg+xml", body).serve(w, r, "public, max-age=86400")
	return nil
}
