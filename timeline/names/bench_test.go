package names

import (
	"fmt"
	"strings"
	"testing"
)

// TestLongSentences finds names in sentences that one could think of to make
// the finder slow; a step that looks again at what it has seen would take
// minutes.
func TestLongSentences(t *testing.T) {
	t.Parallel()
	for _, part := range []string{
		"A ", "Aa ", "Aa-Bb-", "US-", "Iran-Iraq-", "Ministry of ", "Ministry of Aa and ", "Aa de la ", "President Prime ", "A.B.", "(AB) ", "Aa (AB) ",
		"Aa & ", "the Aa of the ", "Security and ", "’s", "Central ", "Aa, ", "Aa. ", "Aa Aa Aa Ministry ", "Orlan Bekturov, ", "a ", "é", "Aa’", "Council of Aa for ",
		"Almaty ", "Minister of Foreign Affairs ", "Minister of the ", "aa-",
	} {
		checkFound(t, "en", strings.Repeat(part, 50000))
	}
}

var benchSentences = []string{
	"President Shavkat Mirziyoyev told the Collective Security Treaty Organization (CSTO) on Monday that the talks in Tashkent would go on.",
	"Order has been restored after days of violent unrest in which more than a hundred people were killed and thousands were detained.",
	"The Ministry of Internal Affairs of the Republic of Tajikistan said that the driver, Orlan Bek, 40, had left for Moscow.",
}

func BenchmarkFind(b *testing.B) {
	f := For("en")
	n := 0
	for _, s := range benchSentences {
		n += len(s)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range benchSentences {
			f.Find(s)
		}
	}
}

func BenchmarkKey(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Key("Mirziyoyev")
		Key("Тоқаев")
	}
}

func BenchmarkJoin(b *testing.B) {
	for _, n := range []int{100, 1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			texts := make([]Text, n)
			for i := range texts {
				texts[i] = Text{ID: fmt.Sprint(i), Language: "en"}
				for k := range 20 {
					texts[i].Sentences = append(texts[i].Sentences, benchSentences[(i+k)%len(benchSentences)])
				}
			}
			b.ResetTimer()
			for b.Loop() {
				Join(texts, nil)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n*20), "ns/sentence")
		})
	}
}
