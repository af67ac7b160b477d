package api

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"github.com/waybill/waybill/internal/testenv"
)

var shots = flag.String("shots", "", "directory in which screenshots of all pages are stored; empty: none")

// startBrowser starts headless Chromium.
func startBrowser(t *testing.T) context.Context {
	t.Helper()
	return startBrowserIn(t, t.TempDir())
}

// startBrowserIn starts headless Chromium with a user's directory.
func startBrowserIn(t *testing.T, dir string) context.Context {
	t.Helper()
	if err := CheckAssets(); err != nil {
		t.Fatalf("%v (make test builds them; by hand: go run ./scripts/bundle)", err)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(testenv.Chromium(t)), chromedp.UserDataDir(dir), chromedp.NoSandbox,
		chromedp.Flag("enable-unsafe-swiftshader", true), chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true))
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	ctx, cancel = context.WithTimeout(ctx, 4*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// screenshot stores four screenshots of the page: phone and desktop, light and dark. Without -shots it does nothing.
// With
// -shots it waits until animations have ended.
func screenshot(name string) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		if *shots == "" {
			return nil
		}
		for _, size := range [][2]int64{{390, 844}, {1280, 800}} {
			for _, scheme := range []string{"light", "dark"} {
				media := emulation.SetEmulatedMediaParams{
					Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
				}
				if _, err := cdp.Call(ctx, t, emulation.SetEmulatedMedia, media); err != nil {
					return err
				}
				settle := chromedp.Steps(chromedp.EmulateViewport(size[0], size[1]), chromedp.Sleep(1300*time.Millisecond))
				if _, err := settle(ctx, t); err != nil {
					return err
				}
				png, errShot := chromedp.CaptureScreenshot()(ctx, t)
				file := filepath.Join(*shots, fmt.Sprintf("%s-%d-%s.png", name, size[0], scheme))
				if err := errors.Join(errShot, os.WriteFile(file, png, 0o600)); err != nil {
					return err
				}
			}
		}
		_, err := cdp.Call(ctx, t, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{})
		return err
	})
}

// runner returns a function that runs browser actions. If they fail, it fails the test with the step's name and the
// text of the page.
func runner(ctx context.Context, t *testing.T) func(step string, actions ...chromedp.Action[chromedp.Void]) {
	return func(step string, actions ...chromedp.Action[chromedp.Void]) {
		t.Helper()
		if err := chromedp.Do(ctx, actions...); err != nil {
			text, errText := chromedp.Run(ctx, chromedp.Evaluate[string](`document.body.innerText`))
			t.Fatalf("%s: %v; text of the page (%v):\n%s", step, err, errText, text)
		}
	}
}

// waitForText waits until the text of an element contains text.
func waitForText(selector, text string) chromedp.Action[chromedp.Void] {
	const contains = `(selector, text) => document.querySelector(selector)?.textContent.includes(text)`
	return chromedp.PollFunction[chromedp.Void](contains,
		chromedp.WithPollingArgs(selector, text), chromedp.WithPollingMutation())
}

// onEveryPage runs a script on each page before the page's own scripts.
func onEveryPage(source string) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		p := cdppage.AddScriptToEvaluateOnNewDocumentParams{Source: source}
		_, err := cdp.Call(ctx, t, cdppage.AddScriptToEvaluateOnNewDocument, p)
		return err
	})
}
