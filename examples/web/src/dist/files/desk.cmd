@echo off
rem Opens the legal desk: desk.cmd [FOLDER]. Without a folder it keeps the decisions in Ereje in the home folder.
chcp 65001 >nul
where java >nul 2>nul
if errorlevel 1 goto nojava
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms24m -Xmx512m -Dfile.encoding=UTF-8 -jar "%~dp0ereje-desk.jar" --open %*
if errorlevel 1 pause
exit /b %errorlevel%
:nojava
echo Java табылмады. Java 17 немесе одан жаңа нұсқасын орнатыңыз: https://adoptium.net
echo Не найдена Java. Установите Java 17 или новее: https://adoptium.net
echo There is no Java. Install Java 17 or newer: https://adoptium.net
pause
exit /b 1
