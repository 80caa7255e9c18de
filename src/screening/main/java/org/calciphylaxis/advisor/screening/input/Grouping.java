package org.calciphylaxis.advisor.screening.input;

import org.jspecify.annotations.Nullable;

/** How a report groups patients, besides age and sex. */
public enum Grouping {

	/** No grouping. */
	NONE(null, ""),

	/** By {@code Patient.managingOrganization}. */
	ORGANIZATION("Organization", "managingOrganization"),

	/** By the location of the newest Encounter. */
	WARD("Ward", "location");

	private final @Nullable String title;

	private final String member;

	Grouping(@Nullable String title, String member) {
		this.title = title;
		this.member = member;
	}

	/** What a report calls a group; null when there are none. */
	public @Nullable String title() {
		return this.title;
	}

	/** The member that holds the group. */
	public String member() {
		return this.member;
	}

	/** Whether the group is read from resources of this type. */
	public boolean isToldBy(String type) {
		return (this == ORGANIZATION && type.equals("Patient")) || (this == WARD && type.equals("Encounter"));
	}

}
