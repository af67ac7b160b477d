// Package static serves response bodies that do not change while the process runs.
package static

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// MediaOf returns the media type of a file by its suffix.
func MediaOf(name string) string {
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

// File is a response body that does not change while the process runs.
type File struct {
	media        string
	body, zipped []byte // zipped is the gzip encoding; nil: none
	etag         string
}

// Zipped returns a file of a media type whose gzip encoding is known. zipped is nil if it has none.
func Zipped(media string, body, zipped []byte) *File {
	return &File{media: media, body: body, zipped: zipped, etag: etagOf(body)}
}

// New returns a file of a media type, and compresses it.
func New(media string, body []byte) *File {
	s := Zipped(media, body, nil)
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

// Serve answers with s, compressed if the client accepts gzip, or with 304. cache is the Cache-Control header.
func (s *File) Serve(w http.ResponseWriter, r *http.Request, cache string) {
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
