package org.calciphylaxis.advisor.assessment.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the boxes of a form (our judgement; the rules have no word on them): what stands
 * at an empty box was not chosen, and says nothing. Boxes stand before their options, or
 * behind them when one ends the row; a row ends with its line.
 */
final class CheckBoxes {

	private static final Pattern EMPTY_OR_TICKED = Pattern.compile("\\[ ?]|\\( \\)|[\u2610\u25A1]"
			+ "|(?<ticked>\\[[xX\uFF58\uFF38\u2713\u2714]]|\\([xX\u2713\u2714]\\)|[\u2611\u2612\u2713\u2714])");

	private static final List<String> EMPTY = List.of("[ ]", "[]", "( )", "\u2610", "\u25A1");

	private static final Pattern ROW = Pattern.compile("[^\\n|;]+");

	private static final Pattern NOTHING = Pattern.compile("[\\s.,]*");

	private final StringBuilder text;

	private CheckBoxes(String text) {
		this.text = new StringBuilder(text);
	}

	/** The text without what was not chosen; every other character stays where it is. */
	static String withoutUnticked(String text) {
		if (EMPTY.stream().noneMatch(text::contains)) {
			return text;
		}
		CheckBoxes boxes = new CheckBoxes(text);
		Matcher row = ROW.matcher(text);
		while (row.find()) {
			boxes.read(text, row.start(), row.end());
		}
		return boxes.text.toString();
	}

	private void read(String original, int begin, int end) {
		List<Box> boxes = new ArrayList<>();
		Matcher box = EMPTY_OR_TICKED.matcher(original).region(begin, end);
		while (box.find()) {
			boxes.add(new Box(box.start(), box.end(), box.group("ticked") != null));
		}
		if (boxes.stream().allMatch(Box::ticked)) {
			return;
		}
		if (isNothing(original, boxes.get(boxes.size() - 1).end(), end)) {
			behindOptions(original, boxes, begin);
		}
		else {
			beforeOptions(original, boxes, begin, end);
		}
	}

	/** "Livedo: yes [ ] no [x]", and "Livedo: [ ]". */
	private void behindOptions(String original, List<Box> boxes, int begin) {
		int option = begin;
		for (Box box : boxes) {
			int start = behindColon(original, option, box.start());
			if (box.ticked()) {
				blank(box.start(), box.end());
			}
			else if (isNothing(original, start, box.start())) {
				answerNothing(original, option, box, box.end());
			}
			else {
				blank(start, box.end());
			}
			option = box.end();
		}
	}

	/** "Livedo: [ ] yes [x] no". */
	private void beforeOptions(String original, List<Box> boxes, int begin, int end) {
		for (int i = 0; i < boxes.size(); i++) {
			Box box = boxes.get(i);
			int next = (i + 1 < boxes.size()) ? boxes.get(i + 1).start() : end;
			blank(box.start(), box.ticked() ? box.end() : next);
		}
		Box first = boxes.get(0);
		if (!isNothing(original, begin, first.start())) {
			if (boxes.stream().noneMatch(Box::ticked)) {
				answerNothing(original, begin, first, end);
			}
			else if (behindColon(original, begin, first.start()) == begin) {
				this.text.setCharAt(first.start(), ':');
			}
		}
	}

	/** As in "Livedo: -": nothing was chosen between the box and the end. */
	private void answerNothing(String original, int begin, Box box, int end) {
		blank(box.start(), end);
		int label = behindColon(original, begin, box.start());
		boolean labelled = label > begin && isNothing(original, label, box.start());
		if (!labelled && box.start() > begin) {
			this.text.setCharAt(box.start() - 1, ':');
		}
		this.text.setCharAt(end - 1, '-');
	}

	/** Behind the last colon between the two places; the first place without one. */
	private static int behindColon(String original, int begin, int end) {
		int at = end;
		while (at > begin && original.charAt(at - 1) != ':') {
			at--;
		}
		return at;
	}

	private void blank(int begin, int end) {
		for (int at = begin; at < end; at++) {
			this.text.setCharAt(at, ' ');
		}
	}

	private static boolean isNothing(String original, int begin, int end) {
		return NOTHING.matcher(original).region(begin, end).matches();
	}

	/** One box: where it stands, and whether it is ticked. */
	private record Box(int start, int end, boolean ticked) {

	}

}
