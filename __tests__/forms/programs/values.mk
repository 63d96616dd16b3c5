# `make -p` with E0, E1, … in the environment prints V0, V1, … as a makefile would spell them.
names := $(filter E%,$(.VARIABLES))
$(foreach name,$(filter $(patsubst %,E%,$(shell seq 0 $(LAST))),$(names)),$(eval V$(patsubst E%,%,$(name)) := $$(value $(name))))
all: ;@:
