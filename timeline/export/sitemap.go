package export

import (
	"encoding/xml"
	"fmt"
	"slices"
	"strings"
)

// SitemapAddresses is the largest number of addresses in one sitemap.
const SitemapAddresses = 50_000

type (
	sitemap struct {
		XMLName xml.Name   `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
		URLs    []location `xml:"url"`
	}
	sitemapIndex struct {
		XMLName  xml.Name   `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 sitemapindex"`
		Sitemaps []location `xml:"sitemap"`
	}
	location struct {
		Loc string `xml:"loc"`
	}
)

// Sitemap returns the sitemap (https://www.sitemaps.org/protocol.html) of a
// site at the address base, which ends with a slash, with the addresses of its
// pages from there; of more than SitemapAddresses it makes several and an
// index of them. It has no dates of change, as nothing says when a page changed.
func Sitemap(base string, pages []string) ([]File, error) {
	if len(pages) <= SitemapAddresses {
		data, err := marshalXML(sitemap{URLs: locations(base, pages)})
		return []File{{Name: SitemapName, Data: data}}, err
	}
	var files []File
	var parts []string
	for chunk := range slices.Chunk(pages, SitemapAddresses) {
		name := fmt.Sprintf("sitemap-%d.xml", len(parts)+1)
		data, err := marshalXML(sitemap{URLs: locations(base, chunk)})
		if err != nil {
			return nil, err
		}
		files = append(files, File{Name: name, Data: data})
		parts = append(parts, name)
	}
	data, err := marshalXML(sitemapIndex{Sitemaps: locations(base, parts)})
	return append(files, File{Name: SitemapName, Data: data}), err
}

func locations(base string, pages []string) []location {
	all := make([]location, len(pages))
	for i, p := range pages {
		all[i].Loc = base + p
	}
	return all
}

// Robots returns a robots.txt (RFC 9309) that allows everything and, where the
// site's address is known, names the sitemap. Crawlers look for it only at the
// root of a host.
func Robots(base string) File {
	var b strings.Builder
	b.WriteString("User-agent: *\nAllow: /\n")
	if base != "" {
		b.WriteString("\nSitemap: " + base + SitemapName + "\n")
	}
	return File{Name: RobotsName, Data: []byte(b.String())}
}
