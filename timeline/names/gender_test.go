package names

import "testing"

func TestGenderOf(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]Gender{
		"Anna Roth": Female, "Albert Renn": Male, "Roth": NoGender, "Xyz Roth": NoGender, "": NoGender,
	} {
		if got := GenderOf(name); got != want {
			t.Errorf("GenderOf(%q) = %d, want %d", name, got, want)
		}
	}
}
