// Command bundle builds the scripts and style sheets of the web pages from api/web/src into api/web/dist. File names
// contain a hash of the content. Each file has a gzipped copy beside it. manifest.json maps plain names to file
// names. The build is reproducible: the same sources give the same bytes.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

func main() {
	web := flag.String("web", "api/web", "directory with package.json, src and dist")
	flag.Parse()
	if err := bundle(*web); err != nil {
		fmt.Fprintln(os.Stderr, "bundle:", err)
		os.Exit(1)
	}
}

// pageEntries are the entry points that pages load. OutputPath is the plain name without extension.
var pageEntries = []api.EntryPoint{
	{InputPath: "src/shop.ts", OutputPath: "shop"},
	{InputPath: "src/receipt.ts", OutputPath: "receipt"},
	{InputPath: "src/tracking.ts", OutputPath: "tracking"},
	{InputPath: "src/app.css", OutputPath: "app"},
	{InputPath: "maplibre-gl/dist/maplibre-gl.css", OutputPath: "maplibre"},
}

// Workers run outside the page, so each is built separately and shares no chunk with other entry points.
var (
	mapWorkerEntry = []api.EntryPoint{
		{InputPath: "maplibre-gl/dist/maplibre-gl-worker.mjs", OutputPath: "maplibre-worker"},
	}
	serviceWorkerEntry = []api.EntryPoint{{InputPath: "src/sw.ts", OutputPath: "sw"}}
)

// bundle builds all entry points of a directory and replaces its dist.
func bundle(web string) error {
	dir, err := filepath.Abs(web)
	if err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(dir, "node_modules", "maplibre-gl")); err != nil {
		return fmt.Errorf("packages are not installed: run npm ci in %s: %w", web, err)
	}
	files := map[string][]byte{}
	names := map[string]string{}
	for _, set := range [][]api.EntryPoint{pageEntries, mapWorkerEntry, serviceWorkerEntry} {
		if err := build(dir, set, files, names); err != nil {
			return err
		}
	}
	manifest, err := json.MarshalIndent(names, "", "  ")
	if err != nil {
		return err
	}
	files["manifest.json"] = append(manifest, '\n')
	return write(filepath.Join(dir, "dist"), files)
}

// build builds a set of entry points. It adds the contents to files by file name, and the file names to names by plain
// name.
func build(dir string, set []api.EntryPoint, files map[string][]byte, names map[string]string) error {
	out := filepath.Join(dir, "dist")
	result := api.Build(api.BuildOptions{
		AbsWorkingDir:       dir,
		EntryPointsAdvanced: set,
		Outdir:              out,
		EntryNames:          "[name]-[hash]",
		ChunkNames:          "[name]-[hash]",
		Bundle:              true,
		Splitting:           len(set) > 1,
		Format:              api.FormatESModule,
		Target:              api.ES2022,
		MinifySyntax:        true,
		MinifyWhitespace:    true,
		MinifyIdentifiers:   true,
		LegalComments:       api.LegalCommentsEndOfFile,
		Metafile:            true,
		LogLevel:            api.LogLevelWarning,
	})
	if len(result.Errors) > 0 {
		return errors.New(result.Errors[0].Text)
	}
	for _, f := range result.OutputFiles {
		files[filepath.Base(f.Path)] = f.Contents
	}
	var meta struct {
		Outputs map[string]struct {
			EntryPoint string `json:"entryPoint"`
		} `json:"outputs"`
	}
	if err := json.Unmarshal([]byte(result.Metafile), &meta); err != nil {
		return fmt.Errorf("read esbuild's metafile: %w", err)
	}
	for path, o := range meta.Outputs {
		for _, e := range set {
			if o.EntryPoint == e.InputPath || strings.HasSuffix(o.EntryPoint, "node_modules/"+e.InputPath) {
				names[e.OutputPath+filepath.Ext(path)] = filepath.Base(path)
			}
		}
	}
	for _, e := range set {
		ext := ".js"
		if filepath.Ext(e.InputPath) == ".css" {
			ext = ".css"
		}
		if names[e.OutputPath+ext] == "" {
			return fmt.Errorf("build %s: esbuild wrote no %s file for it", e.InputPath, ext)
		}
	}
	return nil
}

// write replaces the files in out, except .keep, with new ones and their gzipped copies.
func write(out string, files map[string][]byte) error {
	if err := os.MkdirAll(out, 0o750); err != nil {
		return err
	}
	old, err := os.ReadDir(out)
	if err != nil {
		return err
	}
	for _, f := range old {
		if f.Name() != ".keep" {
			if err := os.Remove(filepath.Join(out, f.Name())); err != nil {
				return err
			}
		}
	}
	for name, body := range files {
		if err := os.WriteFile(filepath.Join(out, name), body, 0o600); err != nil {
			return err
		}
		if name == "manifest.json" {
			continue
		}
		var b bytes.Buffer
		z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
		if err != nil {
			return err
		}
		if _, err := z.Write(body); err != nil {
			return err
		}
		if err := z.Close(); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(out, name+".gz"), b.Bytes(), 0o600); err != nil {
			return err
		}
	}
	return nil
}
