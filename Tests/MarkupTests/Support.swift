import BlockLines
import Markup

func fragment(_ html: String) -> [String] { htmlFragment(Array(html.utf8)).lines }

func text(_ lines: String) -> [String] { plainText(Array(lines.utf8)).lines }
