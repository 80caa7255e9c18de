package org.calciphylaxis.advisor.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the map of an object's members to what a map of Java's library does. */
class MemberMapTest {

	@ParameterizedTest
	@ValueSource(ints = { 3, 24, 25, 100 })
	void doesWhatALinkedHashMapDoes(int names) {
		Random random = new Random(names);
		Map<String, JsonNode> expected = new LinkedHashMap<>();
		Map<String, JsonNode> members = new MemberMap();
		for (int step = 0; step < 2000; step++) {
			String name = "n" + random.nextInt(names);
			if (random.nextInt(4) == 0) {
				assertThat(members.remove(name)).isEqualTo(expected.remove(name));
			}
			else {
				JsonNode value = IntNode.valueOf(step);
				assertThat(members.put(name, value)).isEqualTo(expected.put(name, value));
			}
			assertThat(members.get(name)).isEqualTo(expected.get(name));
			assertThat(members.containsKey(name)).isEqualTo(expected.containsKey(name));
			assertThat(members).hasSameSizeAs(expected);
		}
		assertThat(List.copyOf(members.entrySet())).isEqualTo(List.copyOf(expected.entrySet()));
		assertThat(members).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 30 })
	void canBeChangedWhileItIsGoneThrough(int size) {
		Map<String, JsonNode> members = new MemberMap();
		for (int number = 0; number < size; number++) {
			members.put("n" + number, IntNode.valueOf(number));
		}
		List<String> kept = new ArrayList<>();
		for (Iterator<Map.Entry<String, JsonNode>> each = members.entrySet().iterator(); each.hasNext();) {
			Map.Entry<String, JsonNode> member = each.next();
			if (member.getValue().intValue() % 2 == 0) {
				each.remove();
			}
			else {
				member.setValue(IntNode.valueOf(-1));
				kept.add(member.getKey());
			}
		}
		assertThat(List.copyOf(members.keySet())).isEqualTo(kept);
		assertThat(members.values()).containsOnly(IntNode.valueOf(-1));
	}

}
