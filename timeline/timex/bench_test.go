package timex_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"solnoma/timeline/edtf"
	"solnoma/timeline/prose"
	"solnoma/timeline/timex"
)

// Run these as
//
//	go test -run '^$' -bench . ./timeline/timex
//
// They read the sources of the default site, over and over up to the size that
// the name says, and the development corpora where those lie beside the project.

// collection is the articles of a folder.
type collection struct {
	name     string
	articles []string
}

func collections(b *testing.B) (list []collection) {
	b.Helper()
	for _, c := range []struct{ name, files string }{
		{"site", "../../content/sources/*.md"},
		{"wikiwars", "../../../shared/corpora/wikiwars/docs/*.txt"},
		{"meantime", "../../../shared/corpora/meantime/docs/*.txt"},
	} {
		files, err := filepath.Glob(c.files)
		if err != nil {
			b.Fatal(err)
		}
		var articles []string
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				b.Fatal(err)
			}
			articles = append(articles, withoutFrontMatter(string(text)))
		}
		if len(articles) > 0 {
			list = append(list, collection{c.name, articles})
		}
	}
	return list
}

func withoutFrontMatter(text string) string {
	if rest, ok := strings.CutPrefix(text, "---\n"); ok {
		if _, body, ok := strings.Cut(rest, "\n---\n"); ok {
			return body
		}
	}
	return text
}

// repeated returns the articles of a collection, over and over, of about so
// many bytes, each in memory of its own.
func (c collection) repeated(size int) (articles []string, bytes int) {
	for i := 0; bytes < size; i++ {
		a := strings.Clone(c.articles[i%len(c.articles)])
		articles = append(articles, a)
		bytes += len(a)
	}
	return articles, bytes
}

// sentences returns the sentences of articles, and the bytes that they have.
func sentences(articles []string) (list []string, bytes int) {
	for _, a := range articles {
		for _, block := range prose.Plain([]byte(a), 0).Blocks {
			for _, s := range block.Sentences {
				list = append(list, strings.Clone(block.Text[s.Start:s.End]))
				bytes += s.End - s.Start
			}
		}
	}
	return list, bytes
}

const megabyte = 1_000_000

// Finding takes no memory but for what is found, and for each byte the same
// time, however much there is.
func BenchmarkFind(b *testing.B) {
	for _, c := range collections(b) {
		for _, size := range []int{1, 10, 100} {
			if size > 1 && c.name != "site" {
				continue
			}
			b.Run(fmt.Sprintf("%s/%dMB", c.name, size), func(b *testing.B) {
				articles, _ := c.repeated(size * megabyte)
				list, bytes := sentences(articles)
				scan := timex.For("en").NewScan()
				var exprs []timex.Expr
				for _, s := range list { // lets the buffers grow
					exprs = scan.Find(exprs[:0], s)
				}
				b.SetBytes(int64(bytes))
				b.ReportAllocs()
				for b.Loop() {
					for _, s := range list {
						exprs = scan.Find(exprs[:0], s)
					}
				}
			})
		}
	}
}

// The same text without a single sentence that ends.
func BenchmarkFindInOne(b *testing.B) {
	for _, size := range []int{1, 10, 100} {
		b.Run(fmt.Sprintf("%dMB", size), func(b *testing.B) {
			articles, _ := collections(b)[0].repeated(size * megabyte)
			text := strings.Join(articles, " ")
			scan := timex.For("en").NewScan()
			exprs := scan.Find(nil, text)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				exprs = scan.Find(exprs[:0], text)
			}
		})
	}
}

// published is a day on which the articles may have appeared.
func published(b *testing.B) timex.Context {
	b.Helper()
	day, err := edtf.Parse("2025-01-10")
	if err != nil {
		b.Fatal(err)
	}
	return timex.Context{Published: day}
}

// read finds and resolves the dates of an article.
func read(t *timex.Tagger, scan *timex.Scan, doc *prose.Document, c timex.Context) [][]timex.Reading {
	n := 0
	for _, block := range doc.Blocks {
		n += len(block.Sentences)
	}
	text := make([]timex.Sentence, 0, n)
	var exprs []timex.Expr // of all sentences, one behind the other
	for i, block := range doc.Blocks {
		for _, s := range block.Sentences {
			words := block.Text[s.Start:s.End]
			from := len(exprs)
			exprs = scan.Find(exprs, words)
			text = append(text, timex.Sentence{Text: words, Exprs: exprs[from:len(exprs):len(exprs)], Paragraph: i, Heading: block.Kind == prose.Heading})
		}
	}
	return t.Resolve(text, c)
}

// Finding and resolving, of articles that are taken apart already.
func BenchmarkFindAndResolve(b *testing.B) {
	for _, c := range collections(b) {
		for _, size := range []int{1, 10} {
			b.Run(fmt.Sprintf("%s/%dMB", c.name, size), func(b *testing.B) {
				articles, bytes := c.repeated(size * megabyte)
				docs := make([]*prose.Document, len(articles))
				for i, a := range articles {
					docs[i] = prose.Plain([]byte(a), 0)
				}
				context := published(b)
				t := timex.For("en")
				scan := t.NewScan()
				b.SetBytes(int64(bytes))
				b.ReportAllocs()
				for b.Loop() {
					for _, d := range docs {
						read(t, scan, d, context)
					}
				}
			})
		}
	}
}

// The whole way from the bytes of a file; and of one file of that size, whose
// narrative never ends.
func BenchmarkText(b *testing.B) {
	for _, c := range collections(b) {
		for _, size := range []int{1, 10} {
			articles, bytes := c.repeated(size * megabyte)
			texts := map[string][]string{"articles": articles, "one": {strings.Join(articles, "\n\n")}}
			for _, kind := range []string{"articles", "one"} {
				b.Run(fmt.Sprintf("%s/%s/%dMB", c.name, kind, size), func(b *testing.B) {
					context := published(b)
					t := timex.For("en")
					scan := t.NewScan()
					b.SetBytes(int64(bytes))
					b.ReportAllocs()
					for b.Loop() {
						for _, text := range texts[kind] {
							read(t, scan, prose.Plain([]byte(text), 0), context)
						}
					}
				})
			}
		}
	}
}

// BenchmarkRepeated reads what a text can hold over and over, as one sentence of
// 20 and of 200 kB: the MB/s of the two should be much the same.
func BenchmarkRepeated(b *testing.B) {
	now := edtf.OfDay(edtf.NewDay(2022, 1, 12))
	for _, unit := range []string{
		"1 ", "1999-", "1999–2000–", "May ", "on Monday ", "two days before ", "[", "5 May, ", "at 8:05 ", "twenty-", "that day ", "January 5 and 6 and ",
		"in the spring of ", "(1999) ", "in 1999;", "the Battle of Girona on 5 May 1999 ", "\xff", "1.1.1.", "http://a ",
	} {
		for _, size := range []int{20_000, 200_000} {
			text := strings.Repeat(unit, size/len(unit))
			b.Run(fmt.Sprintf("%q/%dkB", unit, size/1000), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				scan := timex.For("en").NewScan()
				for b.Loop() {
					s := timex.Sentence{Text: text, Exprs: scan.Find(nil, text)}
					timex.For("en").Resolve([]timex.Sentence{s}, timex.Context{Published: now})
				}
			})
		}
	}
}
