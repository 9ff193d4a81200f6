package saved

import (
	"net/url"
	"regexp"
	"strings"
)

// readURL returns an absolute web address without its fragment, resolved
// against base where that is not nil; "" for what is none.
func readURL(s string, base *url.URL) string {
	s = strings.TrimSpace(s)
	u, err := url.Parse(s)
	if err != nil || s == "" {
		return ""
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil {
		return ""
	}
	u.Fragment, u.RawFragment = "", ""
	s = u.String()
	if _, err := url.Parse(s); err != nil || strings.ContainsAny(s, " \t\r\n") || fold(s) != s {
		return ""
	}
	return s
}

// archived matches an address of the Internet Archive's copy of a page.
var archived = regexp.MustCompile(`^https?://web\.archive\.org/web/\d+(?:[a-z]{2}_)?/(https?:/.+)$`)

// original returns the address of a page, and that of the archived copy where
// the address given is one.
func original(address string) (page, archive string) {
	m := archived.FindStringSubmatch(address)
	if m == nil {
		return address, ""
	}
	page = m[1]
	if !strings.Contains(page, "://") {
		page = strings.Replace(page, ":/", "://", 1)
	}
	return readURL(page, nil), address
}

// tracking are the beginnings of keys in an address that say where a reader
// came from and not what the page is.
var tracking = []string{"utm_", "fbclid", "gclid", "yclid", "mc_cid", "mc_eid", "igshid", "at_medium", "at_campaign", "cmpid", "ftag", "smid"}

// withoutTracking returns an address without the keys that only follow its
// readers.
func withoutTracking(address string) string {
	before, query, has := strings.Cut(address, "?")
	if !has {
		return address
	}
	var kept []string
	for part := range strings.SplitSeq(query, "&") {
		follows := false
		for _, t := range tracking {
			follows = follows || strings.HasPrefix(strings.ToLower(part), t)
		}
		if !follows && part != "" {
			kept = append(kept, part)
		}
	}
	if len(kept) == 0 {
		return before
	}
	return before + "?" + strings.Join(kept, "&")
}

// SameAddress reports whether two addresses are of one page: they may differ in
// http or https, "www.", the case of the host, a slash at the end, a fragment,
// and keys that only follow readers.
func SameAddress(a, b string) bool {
	return a != "" && b != "" && addressKey(a) == addressKey(b)
}

func addressKey(address string) string {
	u, err := url.Parse(strings.TrimSpace(withoutTracking(address)))
	if err != nil || u.Host == "" {
		return address
	}
	key := strings.TrimPrefix(strings.ToLower(u.Host), "www.") + strings.TrimSuffix(u.EscapedPath(), "/")
	if u.RawQuery != "" {
		key += "?" + u.RawQuery
	}
	return key
}
