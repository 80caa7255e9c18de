package org.calciphylaxis.advisor;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.core.ResolvableType;

/** The names under {@code advisor} that the program reads, as its records have them. */
final class SettingNames {

	private final Names root = new Names();

	private final List<String> known = new ArrayList<>();

	/** Adds the components of a record, and of the records in it. */
	void add(String prefix, Class<?> type) {
		Names names = this.root;
		for (String element : prefix.split("\\.")) {
			names = names.members.computeIfAbsent(uniform(element), (name) -> new Names());
		}
		addMembers(names, prefix, type);
	}

	private void addMembers(Names names, String prefix, Class<?> type) {
		for (RecordComponent component : type.getRecordComponents()) {
			String name = DataObjectPropertyName.toDashedForm(component.getName());
			Names member = names.members.computeIfAbsent(uniform(name), (added) -> new Names());
			addValue(member, prefix + "." + name, ResolvableType.forMethodReturnType(component.getAccessor()));
		}
	}

	private void addValue(Names names, String name, ResolvableType type) {
		this.known.add(name);
		Class<?> value = type.resolve(Object.class);
		if (isOurs(value)) {
			addMembers(names, name, value);
		}
		else if (Collection.class.isAssignableFrom(value)) {
			names.element = new Names();
			addValue(names.element, name + "[]", type.getGeneric(0));
		}
		else if (value == Map.class && isOurs(type.getGeneric(1).resolve(Object.class))) {
			names.element = new Names();
			addValue(names.element, name + ".*", type.getGeneric(1));
		}
		else {
			names.takesAny = value == Map.class;
		}
	}

	private static boolean isOurs(Class<?> type) {
		return type.isRecord() && type.getPackageName().startsWith(SettingNames.class.getPackageName());
	}

	/**
	 * Whether a name is one of them.
	 * @param joined whether an element may be written as several, as environment
	 * variables do: {@code ADVISOR_LIMITS_MAX_BODY}
	 */
	boolean contains(ConfigurationPropertyName name, boolean joined) {
		return contains(this.root, name, 0, joined);
	}

	private static boolean contains(Names names, ConfigurationPropertyName name, int index, boolean joined) {
		if (index == name.getNumberOfElements() || names.takesAny) {
			return true;
		}
		if (names.element != null && contains(names.element, name, index + 1, joined)) {
			return true;
		}
		StringBuilder element = new StringBuilder();
		for (int next = index; next < (joined ? name.getNumberOfElements() : index + 1); next++) {
			Names member = names.members.get(element.append(name.getElement(next, Form.UNIFORM)).toString());
			if (member != null && contains(member, name, next + 1, joined)) {
				return true;
			}
		}
		return false;
	}

	/** The known name that is most like another. */
	String nearest(ConfigurationPropertyName name) {
		String mistyped = name.toString().replaceAll("\\[\\d+]", "[]");
		LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
		return Collections.min(this.known, Comparator.comparing((known) -> distance.apply(mistyped, known)));
	}

	private static String uniform(String name) {
		return name.replace("-", "").toLowerCase(Locale.ROOT);
	}

	private static final class Names {

		private final Map<String, Names> members = new LinkedHashMap<>();

		/** Of a list, or of a map of records. */
		private @Nullable Names element;

		private boolean takesAny;

	}

}
